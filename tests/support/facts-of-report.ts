import { expect } from '@jest/globals'
import type { Fact } from './facts-of-foreword.ts'

const plan = 'announcement(slug: "centry-kompetencij-v-federalnyh-okrugah")'
const network = 'network(slug: "centry-kompetencij-svo")'
const centre = 'centre(slug: "mezhregionalnyj-centr-dfo")'
const comment = 'statement(slug: "chupsheva-o-centrah-kompetencij")'

const role = 'Вместе с АСИ создаёт центры'
const partners = [
  { organisation: { name: 'Министерство обороны Российской Федерации' }, name: null, role },
  { organisation: { name: 'Министерство здравоохранения Российской Федерации' }, name: null, role },
  { organisation: { name: 'Российское общество хирургов' }, name: null, role },
  { organisation: { name: 'Ассоциация травматологов и ортопедов' }, name: null, role },
  { organisation: null, name: 'Правительства регионов', role },
]
const stage = { status: 'PLANNED', federalDistricts: [], regions: [] }

/** Of the report about competence centres. */
export const factsOfReport: Fact[] = [
  [
    'who speaks, as what, where and after which forum',
    `${comment} { dateline speaker { name position organisation } occasion { ... on Forum { name } } source { name } }`,
    {
      dateline: 'Москва',
      speaker: {
        name: 'Светлана Чупшева',
        position: 'глава Агентства стратегических инициатив',
        organisation: 'Агентство стратегических инициатив',
      },
      occasion: { name: 'Огнестрельная рана. Хирургия повреждений' },
      source: { name: expect.stringMatching(/ТАСС, 21 ноября.*пресс-службы АСИ/) },
    },
  ],
  [
    'her post in English',
    'person(slug: "svetlana-chupsheva", locale: en) { name appointments { position organisation { shortName } } }',
    {
      name: 'Svetlana Chupsheva',
      appointments: [
        {
          position: 'Head of the Agency for Strategic Initiatives',
          organisation: { shortName: 'ASI' },
        },
      ],
    },
  ],
  [
    'whose network it is, and with whom',
    `${network} { owner { shortName } partners { organisation { name } name role } }`,
    { owner: { shortName: 'АСИ' }, partners },
  ],
  [
    'what the centres are to have',
    `${network} { description }`,
    {
      description: expect.stringMatching(
        /областных гражданских клиник.*военные и гражданские.*оборудованием и расходными материалами.*реабилитацию.*ближе к дому/,
      ),
    },
  ],
  [
    'the announcement names the same partners',
    `${plan} { kind organisations { shortName } partners { organisation { name } name role } }`,
    { kind: 'PLAN', organisations: [{ shortName: 'АСИ' }], partners },
  ],
  [
    'the partners in English',
    'network(slug: "centry-kompetencij-svo", locale: en) { partners { organisation { name } name role } }',
    {
      partners: [
        'Ministry of Defence of the Russian Federation',
        'Ministry of Health of the Russian Federation',
        'Russian Society of Surgeons',
        'Association of Traumatologists and Orthopaedists',
        null,
      ].map((name) => ({
        organisation: name ? { name } : null,
        name: name ? null : 'Governments of the regions',
        role: 'Sets up the centres together with the ASI',
      })),
    },
  ],
  [
    'the stages: first each federal district, later each region',
    `${plan} { stages { level status federalDistricts regions description } }`,
    {
      stages: [
        {
          ...{ level: 'FEDERAL_DISTRICT', ...stage },
          description: 'Первый этап: центр в каждом федеральном округе',
        },
        { level: 'REGION', ...stage, description: 'Второй этап: центр в каждом регионе' },
      ],
    },
  ],
  [
    'the conferences: first in Bashkiria for the Volga district, then five more districts',
    `${network} { events { slug status federalDistrict region dateNote startsAt } }`,
    {
      events: expect.arrayContaining([
        {
          ...{ slug: 'konferenciya-privolzhskij-okrug', status: 'PLANNED' },
          ...{ federalDistrict: 'VOLGA', region: 'BASHKORTOSTAN', dateNote: null, startsAt: null },
        },
        ...[1, 2, 3, 4, 5].map((number) => ({
          ...{ slug: `konferenciya-federalnyj-okrug-${number}`, status: 'PLANNED' },
          ...{ federalDistrict: null, region: null, startsAt: null },
          dateNote: 'До конца года',
        })),
      ]),
    },
  ],
  [
    'how many more districts, as a figure',
    'forumReport(slug: "forum-ognestrelnaya-rana-itogi") { forum { name } keyFigures { value unit period } outcomes { number owner { shortName } } }',
    {
      forum: { name: 'Огнестрельная рана. Хирургия повреждений' },
      keyFigures: [
        { value: 5, unit: 'округов', period: 'до конца года' },
        { value: 5, unit: 'профилей', period: 'с 2023 года' },
      ],
      outcomes: expect.arrayContaining([{ number: 1, owner: { shortName: 'АСИ' } }]),
    },
  ],
  [
    'the interregional centre: for whom, where, since when, how many profiles',
    `${centre} { kind level federalDistrict region patients profileCount workingSince workingSincePrecision }`,
    {
      ...{ kind: 'INTERREGIONAL_CENTRE', level: 'FEDERAL_DISTRICT', region: null },
      ...{ federalDistrict: 'FAR_EASTERN', profileCount: 5 },
      patients: 'Детям с редкими и сложными заболеваниями',
      ...{ workingSince: '2023-01-01', workingSincePrecision: 'YEAR' },
    },
  ],
  [
    'its status, and the announcement that says so',
    `${centre} { currentStatus statusHistory { status date precision announcement { slug } } functions { text } }`,
    {
      currentStatus: 'OPERATING',
      statusHistory: [
        {
          ...{ status: 'OPERATING', date: '2023-01-01', precision: 'YEAR' },
          announcement: { slug: 'centry-kompetencij-v-federalnyh-okrugah' },
        },
      ],
      functions: [{ text: 'Специализированная медицинская помощь детям' }],
    },
  ],
  [
    'the typical model joins medical and social help',
    'guideline(slug: "tipovaya-model-pomoschi-uchastnikam-svo") { kind components { sphere } organisations { shortName } }',
    {
      kind: 'MODEL_OF_CARE',
      components: [{ sphere: 'MEDICAL' }, { sphere: 'SOCIAL' }, { sphere: 'ORGANISATIONAL' }],
      organisations: [{ shortName: 'АСИ' }],
    },
  ],
]

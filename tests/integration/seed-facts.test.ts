import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { seedDocuments } from '../../seed/content/index.ts'
import { loadSeed } from '../../seed/load.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader, type Reader } from '../support/reader.ts'

let installation: TestInstallation
let reader: Reader

beforeAll(async () => {
  installation = await startInstallation()
  await loadSeed(installation.payload, seedDocuments)
  reader = await openReader(installation.payload)
}, 180_000)

afterAll(async () => {
  reader?.close()
  await installation?.stop()
})

type Fact = [fact: string, query: string, answer: object]

const foreword = 'statement(slug: "slovo-o-pervom-forume-moya-poliklinika")'
const forumReport = 'forumReport(slug: "pervyj-forum-moya-poliklinika")'
const standard = 'guideline(slug: "moskovskij-standart-poliklinik")'

/** Of the foreword by the head of the Moscow City Health Department. */
const ofTheForeword: Fact[] = [
  [
    'who speaks, and as what',
    `${foreword} { kind speaker { name position organisation person { slug } } }`,
    {
      kind: 'ADDRESS',
      speaker: {
        name: 'Алексей Хрипун',
        position: 'руководитель Департамента здравоохранения города Москвы',
        organisation: 'Департамент здравоохранения города Москвы',
        person: { slug: 'aleksej-hripun' },
      },
    },
  ],
  [
    'the same in English',
    'statement(slug: "slovo-o-pervom-forume-moya-poliklinika", locale: en) { locale speaker { name position organisation } }',
    {
      locale: 'en',
      speaker: {
        name: 'Alexey Khripun',
        position: 'Head of the Moscow City Health Department',
        organisation: 'Moscow City Health Department',
      },
    },
  ],
  [
    'the person holds that post',
    'person(slug: "aleksej-hripun") { familyName givenName appointments { position organisation { shortName region } } }',
    {
      ...{ familyName: 'Хрипун', givenName: 'Алексей' },
      appointments: [
        {
          position: 'руководитель Департамента здравоохранения города Москвы',
          organisation: { shortName: 'ДЗМ', region: 'MOSCOW' },
        },
      ],
    },
  ],
  [
    'and its English name',
    'person(slug: "aleksej-hripun", locale: en) { name appointments { position } }',
    {
      name: 'Alexey Khripun',
      appointments: [{ position: 'Head of the Moscow City Health Department' }],
    },
  ],
  [
    'the occasion: the first forum of that name',
    `${foreword} { occasion { ... on Forum { name ordinal } } }`,
    { occasion: { name: 'Моя поликлиника', ordinal: 1 } },
  ],
  [
    'what it is about',
    `${foreword} { topics { slug } }`,
    {
      topics: ['pervichnaya-pomosch', 'dispanserizaciya', 'cifrovye-servisy', 'nmo'].map(
        (slug) => ({ slug }),
      ),
    },
  ],
  [
    'more than 200 online events a year',
    `${forumReport} { forum { name ordinal } keyFigures { label qualifier value unit period } }`,
    {
      forum: { name: 'Моя поликлиника', ordinal: 1 },
      keyFigures: [
        {
          label: expect.stringContaining('онлайн-мероприятия'),
          ...{ qualifier: 'MORE_THAN', value: 200, unit: 'мероприятий', period: 'ежегодно' },
        },
      ],
    },
  ],
  [
    'a standard made for polyclinics is being extended to other services',
    `${standard} { kind extendedTo { service applies since } organisations { shortName } }`,
    {
      kind: 'CARE_STANDARD',
      extendedTo: [
        { service: 'Поликлиники', applies: 'YES', since: null },
        { service: 'Другие разделы столичного здравоохранения', applies: 'PLANNED', since: null },
      ],
      organisations: [{ shortName: 'ДЗМ' }],
    },
  ],
]

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
const ofTheReport: Fact[] = [
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
          description: 'На начальном этапе — в каждом федеральном округе',
        },
        { level: 'REGION', ...stage, description: 'Впоследствии — в каждом регионе' },
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

test.each([...ofTheForeword, ...ofTheReport])('%s', async (_, query, answer) => {
  expect(query).not.toMatch(/\b(body|title|lead)\b/)
  const [found] = Object.values(await reader.ask(`{ ${query} }`))
  expect(found).toEqual(answer)
})

interface Row {
  cells: { stage: string; entries: { announcement: { slug: string } | null }[] }[]
}

test('the rollout shows the plan in each of the 8 districts and each of the 89 regions', async () => {
  const found = await reader.ask('{ network(slug: "centry-kompetencij-svo") { id } }')
  const { id } = found.network as { id: string }
  const cells = '{ cells { stage entries { announcement { slug } } } }'
  const query = `query ($id: ID!) { rollout(network: $id) { districts ${cells} regions ${cells} } }`
  const { rollout } = await reader.ask(query, { id })
  const { districts, regions } = rollout as { districts: Row[]; regions: Row[] }
  expect([districts.length, regions.length]).toEqual([8, 89])
  const planned = [{ announcement: { slug: 'centry-kompetencij-v-federalnyh-okrugah' } }]
  for (const row of [...districts, ...regions])
    expect(row.cells.find(({ stage }) => stage === 'PLANNED')?.entries).toEqual(planned)
})

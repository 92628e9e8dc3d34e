import { expect } from '@jest/globals'

/** What a document says, the fields that say it, and what they hold. */
export type Fact = [fact: string, query: string, answer: object]

const foreword = 'statement(slug: "slovo-o-pervom-forume-moya-poliklinika")'
const forumReport = 'forumReport(slug: "pervyj-forum-moya-poliklinika")'
const standard = 'guideline(slug: "moskovskij-standart-poliklinik")'

/** Of the foreword by the head of the Moscow City Health Department. */
export const factsOfForeword: Fact[] = [
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
          label: expect.stringMatching(/онлайн-мероприятия.*аккредитованные.*НМО/),
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

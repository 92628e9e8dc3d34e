import { paragraphs, type SeedDocument } from '../../document.ts'

const applied = { service: 'Поликлиники', applies: 'yes' }
const extending = { service: 'Другие разделы столичного здравоохранения', applies: 'planned' }

/** The standard and the model that the two source documents tell of, and nothing beyond them. */
export const realGuidance: SeedDocument[] = [
  {
    type: 'guidance',
    slug: 'moskovskij-standart-poliklinik',
    fields: (refer) => ({
      kind: 'care-standard',
      organisations: [refer('organisations', 'dzm')],
      topics: [refer('topics', 'pervichnaya-pomosch'), refer('topics', 'dispanserizaciya')],
      extendedTo: [applied, extending],
      careSettings: ['outpatient'],
    }),
    ru: {
      title: 'Московский стандарт поликлиник',
      lead: 'Стандарт, созданный для поликлиник, распространяют и на другие службы города.',
      source: {
        name: 'Вступительное слово руководителя Департамента здравоохранения города Москвы',
        rights: 'Использованы только факты; текст написан заново',
      },
      body: paragraphs(
        'Московский стандарт разработали для поликлиник. За последние годы первичное звено изменилось: им иначе управляют, введены стандарты работы и цифровые сервисы, здания стали удобнее.',
        'Пациенты заметили перемены: приём без очередей, лабораторные и инструментальные исследования в короткий срок, помощь вовремя.',
        'Теперь город переносит стандарт на другие разделы здравоохранения. Какие службы станут следующими, в источнике не названо.',
        'Цель — чтобы горожане приходили в поликлинику не только при недомогании, но и для профилактики и диспансеризации.',
      ),
    },
    en: {
      title: 'The Moscow standard of polyclinics',
      lead: 'A standard made for polyclinics is being extended to other services of the city.',
      source: {
        name: 'Foreword by the Head of the Moscow City Health Department',
        rights: 'Facts only; the text is our own',
      },
      extendedTo: [
        { service: 'Polyclinics' },
        { service: 'Other parts of the city’s health care' },
      ],
      body: paragraphs(
        'The Moscow standard was first developed for polyclinics. With it came digital services, new ways of management and standards of work.',
        'The city is now extending it to other parts of health care; which services come next the source does not say. The aim is that people come for prevention and check-ups too, not only when they are unwell.',
      ),
    },
  },
  {
    type: 'guidance',
    slug: 'tipovaya-model-pomoschi-uchastnikam-svo',
    fields: (refer) => ({
      kind: 'model-of-care',
      organisations: [refer('organisations', 'asi')],
      topics: [refer('topics', 'centry-kompetencij'), refer('topics', 'socialnaya-pomosch')],
      components: [
        { sphere: 'medical', text: 'Медицинская помощь участникам СВО.' },
        { sphere: 'social', text: 'Социальная помощь и поддержка участников и их семей.' },
        { sphere: 'organisational', text: 'Взаимодействие ведомств внутри региона.' },
      ],
    }),
    ru: {
      title: 'Типовая модель помощи участникам СВО и их семьям',
      lead: 'Модель соединяет медицинскую и социальную помощь и опирается на взаимодействие ведомств в регионе.',
      source: {
        name: 'ТАСС, 21 ноября, со ссылкой на пресс-службу АСИ',
        rights: 'Использованы только факты; текст написан заново',
      },
      body: paragraphs(
        'Агентство стратегических инициатив собирается распространять в регионах апробированную типовую модель помощи участникам СВО и их семьям.',
        'Модель выходит за рамки лечения: в неё входит социальная поддержка, причём не только самих участников, но и семей. Поэтому регионам предстоит наладить межведомственное взаимодействие.',
        'Глава агентства Светлана Чупшева описывает это как единый набор решений, который регион получает целиком. Подробного описания модели в источнике нет.',
      ),
    },
    en: {
      title: 'A typical model of help for participants of the SVO and their families',
      lead: 'The model joins medical and social help and rests on authorities of a region working together.',
      source: {
        name: 'TASS, 21 November, quoting the press service of ASI',
        rights: 'Facts only; the text is our own',
      },
      components: [
        { text: 'Medical help for participants of the SVO.' },
        { text: 'Social help and support for them and their families.' },
        { text: 'Authorities of a region work together.' },
      ],
      body: paragraphs(
        'The Agency for Strategic Initiatives is going to promote in regions a tested typical model of help for participants of the SVO and their families.',
        'It goes beyond treatment: social support is part of it, for families too. Svetlana Chupsheva, head of the agency, describes it as one set of solutions. The source gives no details of the model.',
      ),
    },
  },
]

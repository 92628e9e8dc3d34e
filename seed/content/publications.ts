import { paragraphs, type SeedDocument } from '../document.ts'

/**
 * Told in our own words from the facts of two real documents: a foreword about the forum
 * «Моя поликлиника» and a report about competence centres.
 */
export const publications: SeedDocument[] = [
  {
    type: 'statements',
    slug: 'slovo-o-pervom-forume-moya-poliklinika',
    fields: (refer) => ({
      kind: 'address',
      speaker: { person: refer('people', 'aleksej-hripun') },
      organisations: [refer('organisations', 'dzm')],
      topics: [refer('topics', 'pervichnaya-pomosch'), refer('topics', 'nmo')],
    }),
    ru: {
      title: 'Вступительное слово о первом форуме «Моя поликлиника»',
      lead: 'Глава столичного здравоохранения — о том, почему поликлиника остаётся опорой городской медицины.',
      body: paragraphs(
        'Первый форум «Моя поликлиника» собрал врачей и организаторов здравоохранения Москвы. Руководитель Департамента здравоохранения назвал его знаковым: амбулаторная служба — основа столичной медицины, и от неё зависит работа скорой помощи и стационаров.',
        'По его словам, за последние годы в поликлиниках появились цифровые сервисы, новые управленческие решения и стандарты работы, а помощь стала доступнее.',
        'Для врачей создана цифровая платформа научно-образовательных мероприятий: на ней проходит более 200 онлайн-событий в год, часть из них аккредитована в системе непрерывного медицинского образования.',
      ),
    },
    en: {
      title: 'Foreword on the first forum “My Polyclinic”',
      lead: 'The head of the city’s health care on why the polyclinic remains its foundation.',
      body: paragraphs(
        'The first forum “My Polyclinic” brought together doctors and health managers of Moscow. The head of the Health Department called it a landmark: outpatient care is the foundation of the city’s medicine.',
        'A digital platform of educational events has been created for doctors. It holds more than 200 online events a year, some of them accredited for continuous medical education.',
      ),
    },
  },
  {
    type: 'forum-reports',
    slug: 'pervyj-forum-moya-poliklinika',
    fields: (refer) => ({
      forum: refer('forums', 'moya-poliklinika-1'),
      speakers: [{ person: refer('people', 'aleksej-hripun') }],
      organisations: [refer('organisations', 'dzm')],
      topics: [refer('topics', 'pervichnaya-pomosch')],
    }),
    ru: {
      title: 'Первый форум «Моя поликлиника»: о чём говорили',
      lead: 'В конце года врачи и организаторы здравоохранения Москвы впервые встретились на форуме о поликлинике.',
      body: paragraphs(
        'Участники обсудили перемены в амбулаторной службе: цифровые сервисы, управленческие решения и стандарты работы.',
        'Среди итогов для пациентов названы отсутствие очередей на приём, быстрые лабораторные и инструментальные исследования и своевременная помощь.',
      ),
    },
  },
  {
    type: 'guidance',
    slug: 'moskovskij-standart-poliklinik',
    fields: (refer) => ({
      kind: 'care-standard',
      organisations: [refer('organisations', 'dzm')],
      topics: [refer('topics', 'pervichnaya-pomosch')],
    }),
    ru: {
      title: 'Московский стандарт поликлиник',
      lead: 'Стандарт, созданный для поликлиник, распространяют и на другие службы города.',
      body: paragraphs(
        'Московский стандарт сначала разработали для поликлиник. Сейчас город переносит его на другие разделы здравоохранения.',
        'Цель — чтобы горожане приходили в поликлинику не только при недомогании, но и для профилактики и диспансеризации.',
      ),
    },
    en: {
      title: 'The Moscow standard of polyclinics',
      lead: 'A standard made for polyclinics is being extended to other services of the city.',
      body: paragraphs(
        'The Moscow standard was first developed for polyclinics; the city is now extending it to other parts of health care.',
      ),
    },
  },
  {
    type: 'announcements',
    slug: 'centry-kompetencij-v-federalnyh-okrugah',
    fields: (refer) => ({
      kind: 'plan',
      network: refer('networks', 'centry-kompetencij-svo'),
      stages: [
        { level: 'federal-district', status: 'planned' },
        { level: 'region', status: 'planned' },
      ],
      organisations: [refer('organisations', 'asi')],
      topics: [refer('topics', 'centry-kompetencij'), refer('topics', 'redkie-zabolevaniya')],
    }),
    ru: {
      title: 'Центры компетенций: сначала в каждом федеральном округе, затем в каждом регионе',
      lead: 'Агентство стратегических инициатив с ведомствами и врачебными обществами начинает создавать специализированные центры.',
      body: paragraphs(
        'Специализированные центры компетенций по лечению участников СВО создаёт Агентство стратегических инициатив вместе с Минобороны, Минздравом, Российским обществом хирургов, Ассоциацией травматологов и ортопедов и правительствами регионов.',
        'На первом этапе центр появится в каждом федеральном округе, позже — в каждом регионе. Опыт военных медиков передадут гражданским врачам на серии конференций: первая пройдёт в Башкирии, до конца года — ещё в пяти федеральных округах.',
        'Типовая модель объединяет медицинскую и социальную помощь. Образцом межрегиональной работы названо объединение, которое с 2023 года помогает детям с редкими и сложными заболеваниями в Дальневосточном федеральном округе по пяти профилям.',
      ),
    },
    en: {
      title: 'Competence centres: first in each federal district, then in each region',
      lead: 'The Agency for Strategic Initiatives begins to set up specialised centres with ministries and medical societies.',
      body: paragraphs(
        'A centre is to appear first in each federal district and later in each region. The first of a series of conferences will be held in Bashkiria, and five more federal districts follow before the end of the year.',
        'The typical model joins medical and social help. An interregional centre for children with rare and complex diseases, with five profiles of care, has worked in the Far Eastern Federal District since 2023.',
      ),
    },
  },
]

import { bodyOf, list, paragraphs, type SeedDocument } from '../../document.ts'

/** Of the source we know neither the day nor the address. */
const source = {
  ru: {
    name: 'Вступительное слово руководителя Департамента здравоохранения города Москвы',
    rights: 'Использованы только факты; текст написан заново',
  },
  en: {
    name: 'Foreword by the head of the Moscow City Health Department',
    rights: 'Facts only; the text is our own',
  },
}

export const foreword: SeedDocument = {
  type: 'statements',
  slug: 'slovo-o-pervom-forume-moya-poliklinika',
  fields: (refer) => ({
    kind: 'address',
    speaker: { person: refer('people', 'aleksej-hripun') },
    occasion: { relationTo: 'forums', value: refer('forums', 'moya-poliklinika-1') },
    organisations: [refer('organisations', 'dzm')],
    topics: ['pervichnaya-pomosch', 'dispanserizaciya', 'cifrovye-servisy', 'nmo'].map((slug) =>
      refer('topics', slug),
    ),
    related: [
      {
        relationTo: 'forum-reports',
        value: refer('forum-reports', 'pervyj-forum-moya-poliklinika'),
      },
      { relationTo: 'guidance', value: refer('guidance', 'moskovskij-standart-poliklinik') },
    ],
  }),
  ru: {
    title: 'Вступительное слово о первом форуме «Моя поликлиника»',
    lead: 'Глава столичного здравоохранения — о том, почему поликлиника остаётся опорой городской медицины.',
    source: source.ru,
    body: bodyOf(
      'Первый форум «Моя поликлиника» прошёл в конце прошлого года и собрал врачей и организаторов здравоохранения. Руководитель Департамента здравоохранения Москвы Алексей Хрипун назвал его главным событием отрасли в городе и объяснил, почему оно важно.',
      list(
        'Амбулаторная служба — основа столичной медицины.',
        'От первичного звена во многом зависит, как с поликлиникой работают скорая помощь, стационары и другие службы.',
        'Сами поликлиники за последние годы сильно изменились: ими иначе управляют, введены стандарты работы и цифровые сервисы, здания стали удобными и современными.',
      ),
      'Помощь, по его оценке, стала качественнее и доступнее. Пациенты отмечают, что к врачу попадают без очереди, быстро проходят лабораторные и инструментальные исследования и вовремя получают лечение; доверие горожан растёт.',
      'Московский стандарт создавали для поликлиник, теперь его переносят на другие направления. Цель — чтобы в поликлинику приходили не только с жалобами, но и ради профилактики и диспансеризации.',
      'Учиться врачам помогает цифровая платформа столичного здравоохранения для конгрессов, выставок и учёбы: на ней больше 200 образовательных онлайн-событий в год, часть аккредитована в системе непрерывного медицинского образования.',
    ),
  },
  en: {
    title: 'Foreword on the first forum “My Polyclinic”',
    lead: 'The head of the city’s health care on why the polyclinic remains its foundation.',
    source: source.en,
    body: paragraphs(
      'The first forum “My Polyclinic” was held at the end of last year and brought together doctors and health managers. Alexey Khripun, Head of the Moscow City Health Department, sees in it the main event of the city’s health care: outpatient care is its foundation, and the work of ambulances and hospitals depends on it.',
      'Polyclinics have changed: digital services, new ways of management, standards of work and renewed buildings. Patients value that there are no queues, that tests are quick and that help comes in time.',
      'The Moscow standard, first made for polyclinics, is being extended to other services, so that people also come for prevention and check-ups.',
      'A digital platform of educational events helps doctors to learn. It holds more than 200 online events a year, some of them accredited for continuous medical education.',
    ),
  },
}

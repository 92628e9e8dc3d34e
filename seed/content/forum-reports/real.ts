import type { SeedDocument } from '../../document.ts'
import { paragraphs } from '../../document.ts'

/** Told in our own words from the facts of the foreword about «Моя поликлиника». */
export const realForumReports: SeedDocument[] = [
  {
    type: 'forum-reports',
    slug: 'pervyj-forum-moya-poliklinika',
    fields: (refer) => ({
      forum: refer('forums', 'moya-poliklinika-1'),
      organisations: [refer('organisations', 'dzm')],
      topics: [refer('topics', 'pervichnaya-pomosch'), refer('topics', 'nmo')],
      related: [
        { relationTo: 'guidance', value: refer('guidance', 'moskovskij-standart-poliklinik') },
      ],
      keyFigures: [
        {
          label:
            'Образовательные онлайн-мероприятия на цифровой платформе, в том числе аккредитованные в НМО',
          qualifier: 'more-than',
          value: 200,
          unit: 'мероприятий',
          period: 'ежегодно',
          source: 'Вступительное слово руководителя Департамента здравоохранения города Москвы',
        },
      ],
    }),
    ru: {
      title: 'Первый форум «Моя поликлиника»: о чём говорили',
      lead: 'Врачи и организаторы здравоохранения Москвы в конце прошлого года впервые встретились на форуме, посвящённом поликлинике.',
      body: paragraphs(
        'Форум собрал врачей и организаторов здравоохранения. Руководитель столичного Департамента здравоохранения Алексей Хрипун называет его знаковым сразу по нескольким причинам: на амбулаторной службе держится городская медицина, и от первичного звена во многом зависит работа скорой помощи и стационаров.',
        'Третья причина — перемены последних лет. Поликлиниками иначе управляют, в них ввели стандарты работы и цифровые сервисы, здания стали удобнее и современнее. Для пациентов это означает приём без очередей, короткие сроки лабораторных и инструментальных исследований и помощь вовремя.',
        'Московский стандарт, созданный для поликлиник, город теперь переносит на другие разделы здравоохранения. Расчёт на то, что в поликлинику будут приходить и здоровыми: на профилактику и диспансеризацию.',
        'Учиться врачам помогает цифровая платформа конгрессных и научно-образовательных событий: более 200 онлайн-мероприятий в год, часть из них аккредитована в системе непрерывного медицинского образования.',
      ),
    },
    en: {
      title: 'The first forum “My Polyclinic”: what it was about',
      lead: 'At the end of last year doctors and health managers of Moscow met for the first time at a forum about the polyclinic.',
      keyFigures: [
        {
          label:
            'Online educational events on the digital platform, some accredited for continuous medical education',
          unit: 'events',
          period: 'every year',
          source: 'Foreword by the Head of the Moscow City Health Department',
        },
      ],
      body: paragraphs(
        'The forum brought together doctors and health managers. Alexey Khripun, Head of the Moscow City Health Department, calls it a landmark: outpatient care carries the city’s medicine, and ambulances and hospitals depend on it in many ways.',
        'Polyclinics have changed over the past years: digital services, new ways of management and standards of work. Patients see no queues, tests without a long wait and care in time.',
        'The Moscow standard was made for polyclinics and is now being carried over to other parts of health care. Doctors learn on a digital platform that holds more than 200 online events a year, some of them accredited for continuous medical education.',
      ),
    },
  },
]

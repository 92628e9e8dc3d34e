import type { SeedDocument } from '../../document.ts'
import { person, type Person } from './person.ts'

/** Made up, with names that show it. */
const fictional: Person[] = [
  {
    slug: 'vera-svetlogorskaya',
    ru: {
      ...{ family: 'Светлогорская', given: 'Вера', patronymic: 'Ильинична' },
      genitive: 'Веры Ильиничны Светлогорской',
    },
    en: ['Vera', 'Ilyinichna', 'Svetlogorskaya'],
    posts: [
      {
        organisation: 'departament',
        position: [
          'заместитель руководителя Департамента здравоохранения Светлогорья-на-Ладе',
          'Deputy Head of the Svetlogorye-on-Lada Health Department',
        ],
        ...{ from: '2019-02-01', until: '2024-08-31' },
      },
      {
        organisation: 'departament',
        position: [
          'руководитель Департамента здравоохранения Светлогорья-на-Ладе',
          'Head of the Svetlogorye-on-Lada Health Department',
        ],
        from: '2024-09-01',
      },
    ],
  },
  {
    slug: 'petr-vymyslov',
    ru: {
      ...{ family: 'Вымыслов', given: 'Пётр', patronymic: 'Андреевич' },
      genitive: 'Петра Андреевича Вымыслова',
    },
    en: ['Pyotr', 'Andreyevich', 'Vymyslov'],
    press: '02-10',
    posts: [
      {
        organisation: 'departament',
        position: [
          'пресс-секретарь Департамента здравоохранения Светлогорья-на-Ладе',
          'Press Secretary of the Svetlogorye-on-Lada Health Department',
        ],
        from: '2022-03-01',
      },
    ],
  },
  {
    slug: 'marina-primerova',
    ru: {
      ...{ family: 'Примерова', given: 'Марина', patronymic: 'Олеговна' },
      genitive: 'Марины Олеговны Примеровой',
    },
    en: ['Marina', 'Olegovna', 'Primerova'],
    press: '11-20',
    posts: [
      {
        organisation: 'poliklinika-1',
        position: ['главный врач Поликлиники № 1', 'Chief Physician of Polyclinic No. 1'],
        from: '2021-01-11',
      },
      {
        organisation: 'universitet',
        position: ['доцент кафедры семейной медицины', 'Associate Professor of Family Medicine'],
        ...{ from: '2018-09-01', isMain: false },
      },
    ],
  },
  {
    slug: 'gleb-obrazcov',
    ru: {
      ...{ family: 'Образцов', given: 'Глеб', patronymic: 'Никитич' },
      genitive: 'Глеба Никитича Образцова',
    },
    en: ['Gleb', 'Nikitich', 'Obraztsov'],
    posts: [
      {
        organisation: 'bolnica',
        position: [
          'заведующий отделением реабилитации Городской больницы',
          'Head of Rehabilitation, City Hospital',
        ],
        from: '2020-06-01',
      },
    ],
  },
  {
    slug: 'nina-uchebnikova',
    ru: {
      ...{ family: 'Учебникова', given: 'Нина', patronymic: 'Павловна' },
      genitive: 'Нины Павловны Учебниковой',
    },
    en: ['Nina', 'Pavlovna', 'Uchebnikova'],
    posts: [
      {
        organisation: 'universitet',
        position: [
          'профессор Светлогорского медицинского университета',
          'Professor, Svetlogorye Medical University',
        ],
        from: '2015-09-01',
      },
    ],
  },
  {
    slug: 'rodion-nebylicyn',
    ru: {
      ...{ family: 'Небылицын', given: 'Родион', patronymic: 'Львович' },
      genitive: 'Родиона Львовича Небылицына',
    },
    en: ['Rodion', 'Lvovich', 'Nebylitsyn'],
    press: '12-30',
    posts: [
      {
        organisation: 'detskaya-poliklinika',
        position: ['главный врач Детской поликлиники', 'Chief Physician of the Children’s Clinic'],
        from: '2023-04-03',
      },
    ],
  },
]

export const svetlogoryePeople: SeedDocument[] = fictional.map(person)

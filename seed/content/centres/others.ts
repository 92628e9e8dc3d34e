import type { SeedDocument } from '../../document.ts'
import { centre } from './svetlogorye.ts'

const rehabilitation = centre({
  slug: 'centr-reabilitacii',
  host: 'bolnica',
  fields: {
    ...{ kind: 'competence-centre', level: 'region' },
    profiles: [{ name: 'Медицинская реабилитация' }],
    functions: [{ text: 'Обучение инструкторов' }, { text: 'Консультации по видеосвязи' }],
  },
  history: [
    { status: 'proposed', date: '2024-12-03', note: 'Предложение университета' },
    { status: 'announced', date: '2025-02-10', announcement: 'centr-reabilitacii' },
    { status: 'being-set-up', date: '2025-04-14' },
  ],
  ru: {
    name: 'Учебный центр реабилитации Светлогорья-на-Ладе (вымышленный)',
    address: 'Набережная Лады, 15, корпус 2',
    patients: 'Взрослым после травм и операций',
  },
  en: {
    name: 'Rehabilitation Training Centre of Svetlogorye-on-Lada (fictional)',
    address: '15 Lada Embankment, building 2',
    patients: 'Adults after injuries and operations',
    profiles: [{ name: 'Medical rehabilitation' }],
    functions: [{ text: 'Training of instructors' }, { text: 'Advice by video call' }],
    statusHistory: [{ note: 'Proposed by the university' }, {}, {}],
  },
})

export const otherCentres: SeedDocument[] = [
  {
    ...rehabilitation,
    fields: (refer) => ({
      ...rehabilitation.fields?.(refer),
      modelOfCare: refer('guidance', 'model-pomoschi-posle-vypiski'),
    }),
  },
  centre({
    slug: 'kabinet-zdorovya-zarechnyj',
    host: 'centr-profilaktiki',
    fields: { kind: 'other' },
    history: [
      { status: 'operating', date: '2023-02-06' },
      {
        ...{ status: 'closed', date: '2025-07-01' },
        note: 'Занятия переведены в Поликлинику № 1',
      },
    ],
    ru: {
      name: 'Кабинет здоровья в Заречном районе (вымышленный)',
      address: 'Улица Черновиков, 3',
      patients: 'Жителям Заречного района',
    },
    en: {
      name: 'Health Room in the Zarechny District (fictional)',
      address: '3 Drafts Street',
      patients: 'Residents of the Zarechny district',
      statusHistory: [{}, { note: 'Classes were moved to Polyclinic No. 1' }],
    },
  }),
  centre({
    slug: 'metodicheskij-centr',
    host: 'universitet',
    fields: { kind: 'other', level: 'federal', region: null },
    history: [{ status: 'proposed', date: '2025-04-01', announcement: 'okruzhnye-shkoly' }],
    ru: {
      name: 'Методический центр школ здоровья (вымышленный)',
      patients: 'Преподавателям школ здоровья',
    },
  }),
]

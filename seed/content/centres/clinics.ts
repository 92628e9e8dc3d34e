import type { SeedDocument } from '../../document.ts'
import { centre } from './svetlogorye.ts'

/** Where classes are held. */
const polyclinic = centre({
  slug: 'shkola-zdorovya-poliklinika-1',
  host: 'poliklinika-1',
  fields: {
    kind: 'polyclinic',
    ...{ postcode: '000101', coordinates: { latitude: 53.9, longitude: 50.1 } },
    ...{ workingSince: '2025-03-17', workingSincePrecision: 'day', profileCount: 5 },
    profiles: [{ name: 'Терапия' }, { name: 'Общая врачебная практика' }],
    functions: [
      { text: 'Занятия о гигиене рук, сне и движении' },
      { text: 'Напоминания о вакцинации и диспансеризации' },
    ],
  },
  history: [
    { status: 'planned', date: '2024-10-01', announcement: 'plan-shkol-zdorovya' },
    {
      ...{
        status: 'being-set-up',
        date: '2025-01-20',
        announcement: 'partnerstvo-s-universitetom',
      },
      note: 'Ремонтируют и оснащают класс',
    },
    {
      ...{ status: 'operating', date: '2025-03-17', announcement: 'otkrytie-shkoly-zdorovya' },
      note: 'Первое занятие',
    },
  ],
  ru: {
    name: 'Школа здоровья при Поликлинике № 1 (вымышленная)',
    address: 'Липовая аллея, 1',
    patients: 'Взрослым и семьям с детьми',
  },
  en: {
    name: 'School of Health at Polyclinic No. 1 (fictional)',
    address: '1 Lipovaya Alley',
    patients: 'Adults and families with children',
    profiles: [{ name: 'Internal medicine' }, { name: 'General practice' }],
    functions: [
      { text: 'Classes on hand hygiene, sleep and exercise' },
      { text: 'Reminders of vaccinations and check-ups' },
    ],
    statusHistory: [{}, { note: 'The classroom is renovated' }, { note: 'The first class' }],
  },
})

export const clinics: SeedDocument[] = [
  {
    ...polyclinic,
    fields: (refer) => ({
      ...polyclinic.fields?.(refer),
      partners: [
        {
          organisation: refer('organisations', 'svetlogorye-universitet'),
          role: 'Готовит преподавателей',
        },
        { name: 'Домовые советы района', role: 'Приглашают соседей' },
      ],
    }),
    en: {
      ...polyclinic.en,
      partners: [
        { role: 'Trains the teachers' },
        { name: 'Neighbourhood councils', role: 'Invite neighbours' },
      ],
    },
  },
  centre({
    slug: 'shkola-zdorovya-detskaya',
    host: 'detskaya-poliklinika',
    fields: {
      kind: 'polyclinic',
      ...{ workingSince: '2025-09-01', workingSincePrecision: 'month' },
      profiles: [{ name: 'Педиатрия' }],
    },
    history: [
      { status: 'announced', date: '2025-05-12', announcement: 'detskaya-shkola-zdorovya' },
      { status: 'operating', date: '2025-09-01', announcement: 'detskaya-shkola-zdorovya' },
    ],
    ru: {
      name: 'Школа здоровья при Детской поликлинике (вымышленная)',
      address: 'Улица Первых Учебников, 7',
      patients: 'Детям и их родителям',
    },
    en: {
      name: 'School of Health at the Children’s Polyclinic (fictional)',
      address: '7 First Textbooks Street',
      patients: 'Children and their parents',
      profiles: [{ name: 'Paediatrics' }],
    },
  }),
  centre({
    slug: 'shkola-zdorovya-bolnica',
    host: 'bolnica',
    fields: {
      kind: 'hospital',
      functions: [{ text: 'Занятия для тех, кто ухаживает за близкими' }],
    },
    history: [
      { status: 'operating', date: '2024-11-05', announcement: 'plan-shkol-zdorovya' },
      { status: 'suspended', date: '2025-06-02', note: 'На время ремонта корпуса' },
    ],
    ru: {
      name: 'Школа здоровья при Городской больнице (вымышленная)',
      address: 'Набережная Лады, 15',
      patients: 'Тем, кто ухаживает за больными дома',
    },
  }),
]

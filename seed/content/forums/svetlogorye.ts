import type { SeedDocument, SeedFields } from '../../document.ts'

const forum = (
  slug: string,
  { organisers, ...facts }: SeedFields & { organisers: string[] },
  ru: SeedFields,
  en?: SeedFields,
): SeedDocument => ({
  type: 'forums',
  slug,
  fields: (refer) => ({
    organisers: organisers.map((organiser) => refer('organisations', organiser)),
    ...facts,
  }),
  ru: { city: 'Светлогорье-на-Ладе (вымышленный город)', ...ru },
  ...(en && { en: { city: 'Svetlogorye-on-Lada (fictional city)', ...en } }),
})

const department = 'svetlogorye-departament'
const doctors = 'svetlogorye-obschestvo-vrachej'
const university = 'svetlogorye-universitet'

/** Forums of the fictional city. */
export const svetlogoryeForums: SeedDocument[] = [
  forum(
    'zdorovyj-gorod-1',
    {
      organisers: [department, university],
      ordinal: 1,
      format: 'in-person',
      startsOn: '2023-09-21',
      endsOn: '2023-09-22',
      region: 'samara',
      website: 'https://example.org/healthy-city/2023',
    },
    { name: 'Здоровый город', shortName: 'ЗГ-2023', venue: 'Дворец культуры «Ладья»' },
    { name: 'Healthy City', shortName: 'HC 2023', venue: 'Ladya Culture Palace' },
  ),
  forum(
    'zdorovyj-gorod-2',
    {
      organisers: [department, university],
      ordinal: 2,
      format: 'hybrid',
      startsOn: '2025-09-18',
      endsOn: '2025-09-19',
      region: 'samara',
      website: 'https://example.org/healthy-city/2025',
    },
    {
      name: 'Здоровый город',
      shortName: 'ЗГ-2025',
      venue: 'Дворец культуры «Ладья» и онлайн-трансляция',
    },
    { name: 'Healthy City', shortName: 'HC 2025', venue: 'Ladya Culture Palace and online' },
  ),
  forum(
    'sestrinskoe-delo-svetlogorye',
    {
      organisers: [doctors],
      ordinal: 4,
      format: 'in-person',
      startsOn: '2025-05-15',
      endsOn: '2025-05-15',
      website: 'https://example.org/nurses',
    },
    {
      name: 'Сестринское дело: от поста к команде',
      venue: 'Светлогорский медицинский университет',
    },
    { name: 'Nursing: from the ward to the team', venue: 'Svetlogorye Medical University' },
  ),
  forum(
    'registratura-svetlogorye',
    {
      organisers: [department],
      ordinal: 1,
      format: 'online',
      startsOn: '2025-02-12',
      endsOn: '2025-02-12',
    },
    { name: 'Регистратура без очереди', venue: 'Учебная онлайн-платформа города' },
  ),
  forum(
    'privivki-bez-propuskov-svetlogorye',
    {
      organisers: [department, doctors],
      ordinal: 2,
      format: 'hybrid',
      startsOn: '2024-04-24',
      endsOn: '2024-04-25',
    },
    { name: 'Прививки без пропусков', venue: 'Поликлиника № 1, конференц-зал' },
    { name: 'No Vaccination Missed', venue: 'Polyclinic No. 1, conference hall' },
  ),
  forum(
    'son-i-zdorove-svetlogorye',
    {
      organisers: [university, doctors],
      ordinal: 3,
      format: 'in-person',
      startsOn: '2024-03-14',
      endsOn: '2024-03-15',
    },
    { name: 'Сон и здоровье горожан', venue: 'Светлогорский медицинский университет' },
  ),
]

import type { SeedDocument } from '../../document.ts'
import {
  accredited,
  department,
  doctors,
  event,
  on,
  polyclinic,
  prevention,
  university,
} from './event.ts'

const held = { status: 'held' }

/** More of what has taken place in the fictional city. */
export const moreHeldEvents: SeedDocument[] = [
  event(
    'press-tur-novaya-registratura',
    {
      ...held,
      ...on('2025-02-20', '11:00', '12:30'),
      format: 'in-person',
      organisers: [department],
      audience: ['media'],
      forum: 'registratura-svetlogorye',
    },
    {
      title: 'Пресс-тур «Новая регистратура»',
      summary: 'Журналистам показали зал без стоек и рассказали, как устроена запись.',
      place: 'Поликлиника № 1, главный вход',
    },
  ),
  event(
    'seminar-privivochnyj-kabinet',
    {
      ...held,
      ...on('2024-05-16', '13:00', '16:00'),
      format: 'in-person',
      organisers: [prevention, doctors],
      audience: ['nurses', 'doctors'],
      specialties: ['paediatrics', 'infectious-diseases'],
      forum: 'privivki-bez-propuskov-svetlogorye',
      ...accredited(3, 9),
    },
    {
      title: 'Семинар «Прививочный кабинет: порядок и спокойствие»',
      summary: 'Запись, разговор с родителями, хранение документов.',
      place: 'Детская городская поликлиника, кабинет 10',
      conditions: 'Присутствие не менее 150 минут.',
    },
    {
      title: 'Seminar “The vaccination room: order and calm”',
      summary: 'Booking, talking with parents and keeping records.',
      place: 'Children’s City Polyclinic, room 10',
      conditions: 'At least 150 minutes of attendance.',
    },
  ),
  event(
    'den-karery-studenty-i-ordinatory',
    {
      ...held,
      ...on('2025-04-11', '12:00', '16:00'),
      format: 'in-person',
      organisers: [university, department],
      audience: ['students'],
    },
    {
      title: 'День карьеры для студентов и ординаторов',
      summary: 'Поликлиники города рассказали, как начать работу участковым врачом.',
      place: 'Светлогорский медицинский университет, холл',
    },
  ),
  event(
    'nauchnyj-seminar-dannye-polikliniki',
    {
      ...held,
      ...on('2025-01-29', '15:00', '17:30'),
      format: 'hybrid',
      url: 'https://example.org/live/data',
      organisers: [university],
      audience: ['scientists', 'managers'],
      specialties: ['health-management'],
      accreditation: { status: 'not-accredited' },
    },
    {
      title: 'Научный семинар «Что рассказывают данные поликлиники»',
      summary: 'Как считать повторные визиты и не раскрывать сведений о пациентах.',
      place: 'Светлогорский медицинский университет, аудитория 12',
    },
    {
      title: 'Research seminar “What a polyclinic’s data tell”',
      summary: 'Counting repeat visits without disclosing anything about patients.',
      place: 'Svetlogorye Medical University, room 12',
    },
  ),
  event(
    'kruglyj-stol-dvory-dlya-progulok',
    {
      ...held,
      ...on('2025-09-18', '15:00', '17:00'),
      format: 'hybrid',
      url: 'https://example.org/live/walks',
      organisers: [department],
      audience: ['managers', 'public'],
      forum: 'zdorovyj-gorod-2',
    },
    {
      title: 'Круглый стол «Дворы для прогулок»',
      summary: 'Врачи и архитекторы обсудили, где горожанам удобно ходить пешком.',
      place: 'Дворец культуры «Ладья», малый зал',
    },
    {
      title: 'Round table “Courtyards for walking”',
      summary: 'Doctors and architects on where residents can walk with ease.',
      place: 'Ladya Culture Palace, small hall',
    },
  ),
  event(
    'master-klass-razgovor-s-pacientom',
    {
      ...held,
      ...on('2025-05-15', '14:00', '16:00'),
      format: 'in-person',
      organisers: [doctors],
      audience: ['nurses', 'students'],
      forum: 'sestrinskoe-delo-svetlogorye',
    },
    {
      title: 'Мастер-класс «Разговор с пациентом у стойки»',
      summary: 'Как объяснить дорогу и порядок приёма за одну минуту.',
      place: 'Светлогорский медицинский университет, аудитория 3',
    },
  ),
  event(
    'lekciya-desyat-minut-hodby',
    {
      ...held,
      ...on('2023-10-05', '18:30', '19:30'),
      format: 'in-person',
      organisers: [polyclinic],
      audience: ['public'],
      forum: 'zdorovyj-gorod-1',
    },
    {
      title: 'Лекция «Десять минут ходьбы»',
      summary: 'С чего начать тем, кто весь день сидит.',
      place: 'Городская библиотека имени Первых Горожан',
    },
  ),
]

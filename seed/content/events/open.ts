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

const open = { status: 'open' }
const registrationUrl = 'https://example.org/events'

/** What the fictional city invites to. */
export const openEvents: SeedDocument[] = [
  event(
    'shkola-medsestry-vesna-2027',
    {
      ...open,
      ...on('2027-03-16', '09:30', '15:30'),
      format: 'in-person',
      organisers: [doctors],
      audience: ['nurses'],
      registrationUrl: `${registrationUrl}/nurses-2027`,
      ...accredited(6, 52),
    },
    {
      title: 'Школа медсестры: весенний набор',
      summary: 'Гигиена рук, уход на дому, разговор с родственниками.',
      place: 'Поликлиника № 1, учебный класс',
      conditions: 'Не менее 300 минут, тест в конце дня.',
    },
    {
      title: 'Nurses’ school: spring class',
      summary: 'Hand hygiene, care at home, talking with relatives.',
      place: 'Polyclinic No. 1, training room',
      conditions: 'At least 300 minutes, a test at the end of the day.',
    },
  ),
  event(
    'vebinar-pervyj-zvonok-v-polikliniku',
    {
      ...open,
      ...on('2027-02-10', '14:00', '15:00'),
      format: 'online',
      url: 'https://example.org/live/first-call',
      organisers: [department],
      audience: ['managers', 'nurses'],
      registrationUrl: `${registrationUrl}/first-call`,
      accreditation: { status: 'submitted' },
    },
    {
      title: 'Вебинар «Первый звонок в поликлинику»',
      summary: 'Как оператор помогает выбрать врача и не пропустить срочный случай.',
      conditions: 'Заявка на аккредитацию подана; условия объявим после решения.',
    },
    {
      title: 'Webinar “The first call to the polyclinic”',
      summary: 'How an operator helps to choose a doctor and notices what is urgent.',
      conditions: 'Accreditation is applied for; conditions follow when it is decided.',
    },
  ),
  event(
    'konferenciya-detskaya-poliklinika',
    {
      ...open,
      ...on('2027-04-22', '10:00', '17:00'),
      format: 'hybrid',
      url: 'https://example.org/live/children',
      organisers: [university, prevention],
      audience: ['doctors', 'scientists'],
      specialties: ['paediatrics', 'neonatology', 'otorhinolaryngology'],
      registrationUrl: `${registrationUrl}/children`,
      ...accredited(5, 58),
    },
    {
      title: 'Конференция «Детская поликлиника: спокойный приём»',
      summary: 'Игровые зоны, прививки без слёз и связь со школой.',
      place: 'Светлогорский медицинский университет, актовый зал',
      conditions: 'Не менее 240 минут очно или онлайн.',
    },
    {
      title: 'Conference “The children’s polyclinic: a calm visit”',
      summary: 'Play areas, vaccination without tears and contact with schools.',
      place: 'Svetlogorye Medical University, assembly hall',
      conditions: 'At least 240 minutes on site or online.',
    },
  ),
  event(
    'den-zdorovya-na-naberezhnoj-2027',
    {
      ...open,
      ...on('2027-05-29', '09:00', '13:00'),
      format: 'in-person',
      organisers: [department, prevention],
      audience: ['public', 'patients'],
      registrationUrl: `${registrationUrl}/embankment`,
    },
    {
      title: 'День здоровья на набережной',
      summary: 'Прогулка с врачами, зарядка и ответы на вопросы о прививках.',
      place: 'Набережная Лады, у ротонды',
    },
  ),
  event(
    'shkola-sna-zima-2027',
    {
      ...open,
      ...on('2027-01-21', '18:00', '19:30'),
      format: 'in-person',
      organisers: [polyclinic],
      audience: ['patients'],
    },
    {
      title: 'Школа сна: зимний курс',
      summary: 'Четыре встречи о режиме и отдыхе для взрослых.',
      place: 'Поликлиника № 1, зал второго этажа',
    },
  ),
  event(
    'trening-marshrut-skoroj',
    {
      ...open,
      ...on('2027-02-25', '10:00', '14:00'),
      format: 'in-person',
      organisers: [department],
      audience: ['doctors', 'nurses'],
      specialties: ['emergency-care', 'cardiology', 'neurology'],
      registrationUrl: `${registrationUrl}/emergency`,
      ...accredited(4, 61),
    },
    {
      title: 'Тренинг «Маршрут скорой: кого и куда»',
      summary: 'Отработка городской схемы: бригада, диспетчер и приёмное отделение.',
      place: 'Учебный центр скорой помощи',
      conditions: 'Полное участие и разбор в группе.',
    },
    {
      title: 'Training “Ambulance pathways”',
      summary: 'The city’s scheme practised by a crew, a dispatcher and an admission ward.',
      place: 'Ambulance training centre',
      conditions: 'Full attendance and a discussion in the group.',
    },
  ),
]

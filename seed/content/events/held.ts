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

/** What has taken place in the fictional city. */
export const heldEvents: SeedDocument[] = [
  event(
    'shkola-medsestry-chistye-ruki',
    {
      ...held,
      ...on('2025-03-18', '09:30', '15:30'),
      format: 'in-person',
      organisers: [doctors, prevention],
      audience: ['nurses'],
      specialties: ['therapy', 'surgery'],
      registrationUrl: 'https://example.org/events/clean-hands',
      ...accredited(6, 14),
    },
    {
      title: 'Школа медсестры «Чистые руки»',
      summary: 'Разбираем, когда и как обрабатывать руки, и отрабатываем технику с красителем.',
      place: 'Поликлиника № 1, учебный класс',
      conditions: 'Присутствие не менее 300 минут, отметка на входе и выходе, тест из 10 вопросов.',
    },
    {
      title: 'Nurses’ school “Clean Hands”',
      summary: 'When and how to clean hands; the technique is practised with a dye.',
      place: 'Polyclinic No. 1, training room',
      conditions:
        'At least 300 minutes of attendance, sign-in and sign-out, a test of 10 questions.',
    },
  ),
  event(
    'vebinar-napominaniya-o-privivkah',
    {
      ...held,
      ...on('2025-04-23', '14:00', '15:30'),
      format: 'online',
      url: 'https://example.org/live/reminders',
      organisers: [prevention],
      audience: ['doctors', 'nurses'],
      specialties: ['paediatrics', 'general-practice'],
      registrationUrl: 'https://example.org/events/reminders',
      ...accredited(2, 21),
    },
    {
      title: 'Вебинар «Как напоминать о прививках, чтобы приходили»',
      summary: 'Тексты сообщений, удобное время звонка и запись в один шаг.',
      conditions: 'Подтвердить присутствие трижды за эфир.',
    },
    {
      title: 'Webinar “Vaccination reminders that work”',
      summary: 'Wording of messages, the right time to call and booking in one step.',
      conditions: 'Presence is confirmed three times during the broadcast.',
    },
  ),
  event(
    'konferenciya-marshrut-pacienta',
    {
      ...held,
      ...on('2025-06-05', '10:00', '17:00'),
      format: 'hybrid',
      url: 'https://example.org/live/pathway',
      organisers: [department, university],
      audience: ['doctors', 'managers'],
      specialties: ['health-management', 'therapy', 'emergency-care'],
      ...accredited(5, 33),
    },
    {
      title: 'Конференция «Маршрут пациента без лишних кабинетов»',
      summary: 'Кто ведёт пациента после выписки и как поликлиника узнаёт о ней в тот же день.',
      place: 'Светлогорский медицинский университет, актовый зал',
      conditions: 'Очно или онлайн, не менее 240 минут.',
    },
    {
      title: 'Conference “A patient pathway without needless doors”',
      summary: 'Who looks after a patient at discharge, and how the polyclinic learns of it.',
      place: 'Svetlogorye Medical University, assembly hall',
      conditions: 'On site or online, at least 240 minutes.',
    },
  ),
  event(
    'shkola-pacienta-krepkij-son',
    {
      ...held,
      ...on('2024-10-10', '18:00', '19:30'),
      format: 'in-person',
      organisers: [polyclinic],
      audience: ['patients', 'public'],
      forum: 'son-i-zdorove-svetlogorye',
    },
    {
      title: 'Школа пациента «Крепкий сон»',
      summary: 'Режим, свет и тишина в спальне: что можно изменить уже сегодня.',
      place: 'Поликлиника № 1, зал ожидания второго этажа',
    },
  ),
  event(
    'den-otkrytyh-dverej-poliklinika-1',
    {
      ...held,
      ...on('2025-05-24', '10:00', '14:00'),
      format: 'in-person',
      organisers: [polyclinic, department],
      audience: ['public', 'patients'],
    },
    {
      title: 'День открытых дверей в поликлинике № 1',
      summary: 'Экскурсия, измерение давления и запись на диспансеризацию без очереди.',
      place: 'Поликлиника № 1, улица Садовая, 5',
    },
    {
      title: 'Open day at Polyclinic No. 1',
      summary: 'A tour, blood pressure measurement and booking of a check-up.',
      place: 'Polyclinic No. 1, 5 Sadovaya Street',
    },
  ),
]

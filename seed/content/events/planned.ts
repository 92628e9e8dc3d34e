import type { SeedDocument } from '../../document.ts'
import { department, doctors, event, on, polyclinic, prevention, university } from './event.ts'

/** Plans of the fictional city, and what became of some of them. */
export const plannedEvents: SeedDocument[] = [
  event(
    'forum-zdorovyj-gorod-otkrytie-2027',
    {
      status: 'planned',
      format: 'hybrid',
      url: 'https://example.org/live/hc-2027',
      organisers: [department],
    },
    {
      title: 'Третий форум «Здоровый город»: открытие',
      summary: 'Программа собирается; темы предлагают жители и врачи.',
      place: 'Светлогорье-на-Ладе, площадка выбирается',
      dateNote: 'Осенью 2027 года',
    },
    {
      title: 'Third forum “Healthy City”: opening',
      summary: 'The programme is being drawn up; residents and doctors propose topics.',
      place: 'Svetlogorye-on-Lada, venue to be chosen',
      dateNote: 'In the autumn of 2027',
    },
  ),
  event(
    'shkola-uhoda-za-pozhilymi',
    { status: 'planned', organisers: [prevention], audience: ['patients', 'public'] },
    {
      title: 'Школа ухода за пожилыми родственниками',
      summary: 'Безопасный дом, прогулки и режим дня.',
      dateNote: 'Первая половина 2027 года',
    },
  ),
  event(
    'lekcii-v-shkolah-pro-chistye-ruki',
    { status: 'planned', format: 'in-person', organisers: [prevention], audience: ['public'] },
    {
      title: 'Лекции в школах: зачем мыть руки',
      summary: 'Студенты-медики проведут короткие занятия в младших классах.',
      place: 'Школы Светлогорья',
      dateNote: 'В течение учебного года',
    },
    {
      title: 'Talks at schools: why wash your hands',
      summary: 'Medical students give short lessons to the youngest classes.',
      place: 'Schools of Svetlogorye',
      dateNote: 'During the school year',
    },
  ),
  event(
    'master-klass-ulybka-registratury',
    {
      status: 'planned',
      ...on('2027-06-09', '10:00', '12:00'),
      format: 'in-person',
      organisers: [polyclinic],
      audience: ['nurses', 'managers'],
      accreditation: { status: 'submitted' },
    },
    {
      title: 'Мастер-класс «Спокойная регистратура»',
      summary: 'Как встречать пациента в часы пик.',
      place: 'Поликлиника № 1',
    },
  ),
  event(
    'yarmarka-zdorovya-2025',
    {
      status: 'cancelled',
      ...on('2025-08-16', '10:00', '16:00'),
      format: 'in-person',
      organisers: [department],
      audience: ['public'],
    },
    {
      title: 'Ярмарка здоровья в городском саду',
      summary: 'Отменена из-за ремонта сада; консультации перенесены в поликлиники.',
      place: 'Городской сад',
    },
    {
      title: 'Health fair in the city garden',
      summary: 'Cancelled because of repairs; consultations moved to polyclinics.',
      place: 'City garden',
    },
  ),
  event(
    'vebinar-telefonnyj-etiket',
    {
      status: 'cancelled',
      ...on('2025-07-03', '14:00', '15:00'),
      format: 'online',
      url: 'https://example.org/live/etiquette',
      organisers: [doctors],
      audience: ['nurses'],
      accreditation: { status: 'rejected' },
    },
    {
      title: 'Вебинар «Телефонный этикет»',
      summary: 'В аккредитации отказано, материалы вошли в школу медсестры.',
    },
  ),
  event(
    'seminar-vypiska-v-tot-zhe-den',
    {
      status: 'postponed',
      ...on('2026-12-10', '10:00', '13:00'),
      postponedTo: '2027-02-18',
      format: 'in-person',
      organisers: [university, department],
      audience: ['doctors', 'managers'],
      specialties: ['therapy'],
    },
    {
      title: 'Семинар «Выписка: сведения в тот же день»',
      summary: 'Перенесён, чтобы участвовали все стационары города.',
      place: 'Светлогорский медицинский университет, аудитория 12',
    },
    {
      title: 'Seminar “Discharge: word on the same day”',
      summary: 'Postponed so that all the city’s hospitals can take part.',
      place: 'Svetlogorye Medical University, room 12',
    },
  ),
]

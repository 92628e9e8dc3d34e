import type { SeedDocument } from '../../document.ts'
import { heading, list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { healthyCity2Facts } from './healthy-city-2-facts.ts'

/** The report in which every field is filled. */
export const healthyCity2: SeedDocument = {
  type: 'forum-reports',
  slug: 'forum-zdorovyj-gorod-2025',
  fields: healthyCity2Facts,
  ru: {
    title: 'Второй форум «Здоровый город»: запись без звонка и прогулки рядом с домом',
    lead: 'Два дня врачи, архитекторы и жители Светлогорья-на-Ладе обсуждали, как город помогает оставаться здоровым.',
    seo: {
      title: 'Форум «Здоровый город» — 2025: итоги',
      description: 'Решения второго форума «Здоровый город» в вымышленном Светлогорье-на-Ладе.',
    },
    source: {
      name: 'Пресс-служба департамента (учебная)',
      url: 'https://example.org/healthy-city/2025',
      date: '2025-09-19',
      rights: 'CC BY 4.0',
    },
    body: sample(
      'Во Дворце культуры «Ладья» завершился второй форум «Здоровый город». В зале собрались 640 участников, ещё около 900 человек следили за трансляцией.',
      heading('Поликлиника ближе'),
      'Первый день отдали поликлиникам. Команды рассказали, как сократили путь от записи до приёма и что ещё мешает пациенту попасть к врачу в удобное время.',
      {
        kind: 'spoken',
        text: 'Мы считаем не визиты, а решённые вопросы: человек не должен приходить трижды за одной справкой.',
        person: 'vera-svetlogorskaya',
        language: 'ru',
        approvedBy: 'Пётр Вымыслов, пресс-секретарь',
        approvedOn: '2025-09-19',
      },
      heading('Город для ходьбы'),
      'Во второй день врачи сели за один стол с архитекторами. Договорились, что новый двор начинается с дорожки, скамьи и тени.',
      list(
        'запись на диспансеризацию без звонка — до 1 марта',
        'занятие о разговоре с пациентом — в программе школы медсестры',
      ),
    ),
  },
  en: {
    title: 'Second forum “Healthy City”: booking without a call and walks close to home',
    lead: 'For two days doctors, architects and residents of Svetlogorye-on-Lada discussed how a city helps people to stay healthy.',
    seo: {
      title: 'Healthy City forum 2025: results',
      description: 'What the second “Healthy City” forum of a fictional city decided.',
    },
    source: { name: 'Press service of the department (sample)', rights: 'CC BY 4.0' },
    tracks: [
      { title: 'A polyclinic close to home', description: 'Booking, pathways and local teams.' },
      {
        title: 'Courtyard, school, embankment',
        description: 'Where residents can move every day.',
        moderatorName: 'Roman Pridumanov',
      },
    ],
    speakers: [
      {
        position: 'Head of the Svetlogorye-on-Lada Health Department',
        topic: 'What changed in the city’s polyclinics in two years',
      },
      {
        name: 'Kira Nebylitsyna',
        position: 'architect of the Ladya studio',
        topic: 'Paths that one likes to walk',
      },
    ],
    outcomes: [
      { text: 'Residents’ proposals for walking routes have been collected.' },
      { text: 'All polyclinics open booking of check-ups without a call.' },
      { text: 'The nurses’ school adds a lesson on talking with patients.' },
    ],
    keyFigures: [
      {
        label: 'Viewers of the broadcast',
        unit: 'people',
        period: 'in two days',
        source: 'Counter of the broadcast (sample data)',
      },
    ],
    materials: [{ title: 'Recording of the plenary session' }, { title: 'Poster of the forum' }],
    body: sampleEn(
      'The second forum “Healthy City” ended at the Ladya Culture Palace. There were 640 people in the hall, and about 900 watched the broadcast.',
      'The first day was about polyclinics: how teams shortened the way from booking to the visit, and what still stands between patients and doctors.',
      {
        kind: 'spoken',
        text: 'We count questions that were solved, not visits: nobody should come three times for one paper.',
        person: 'vera-svetlogorskaya',
        language: 'ru',
        approvedBy: 'Pyotr Vymyslov, Press Secretary',
        approvedOn: '2025-09-19',
      },
      'On the second day doctors met architects. They agreed that a new courtyard begins with a path, a bench and shade.',
    ),
  },
}

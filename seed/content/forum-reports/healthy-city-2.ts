import type { Refer, SeedDocument } from '../../document.ts'
import { heading, list, sample, sampleEn } from '../svetlogorye/fictional.ts'

const image = 'poliklinika-svetlogorya.png'

const programme = (refer: Refer) => ({
  tracks: [
    {
      title: 'Поликлиника рядом с домом',
      description: 'Запись, маршруты и работа участковых команд.',
      moderator: refer('people', 'marina-primerova'),
    },
    {
      title: 'Двор, школа, набережная',
      description: 'Где горожанам удобно двигаться каждый день.',
      moderatorName: 'Роман Придуманов',
    },
  ],
  speakers: [
    {
      person: refer('people', 'vera-svetlogorskaya'),
      position: 'руководитель Департамента здравоохранения Светлогорья-на-Ладе',
      topic: 'Что изменилось в городских поликлиниках за два года',
    },
    {
      name: 'Кира Небылицына',
      position: 'архитектор мастерской «Ладья»',
      topic: 'Дорожки, по которым хочется ходить',
    },
  ],
})

const results = (refer: Refer) => ({
  outcomes: [
    { number: 1, kind: 'outcome', text: 'Собраны предложения жителей о прогулочных маршрутах.' },
    {
      number: 2,
      kind: 'resolution',
      text: 'Открыть во всех поликлиниках запись на диспансеризацию без звонка.',
      owner: refer('organisations', 'svetlogorye-departament'),
      dueOn: '2026-03-01',
    },
    {
      number: 3,
      kind: 'resolution',
      text: 'Ввести в школу медсестры занятие о разговоре с пациентом.',
      owner: refer('organisations', 'svetlogorye-obschestvo-vrachej'),
      dueOn: '2026-06-30',
    },
  ],
  keyFigures: [
    {
      label: 'Зрители трансляции',
      qualifier: 'about',
      value: 900,
      unit: 'человек',
      period: 'за два дня',
      source: 'Счётчик трансляции (учебные данные)',
      sourceUrl: 'https://example.org/healthy-city/2025/figures',
    },
  ],
})

const materials = (refer: Refer) => ({
  materials: [
    { kind: 'recording', title: 'Запись пленарного заседания', url: 'https://example.org/video/1' },
    { kind: 'presentation', title: 'Плакат форума', file: refer('media', image) },
  ],
  gallery: [refer('media', image)],
  coverImage: refer('media', image),
  attachments: [refer('media', image)],
  followUps: [refer('events', 'kruglyj-stol-dvory-dlya-progulok')],
})

/** The report in which every field is filled. */
export const healthyCity2: SeedDocument = {
  type: 'forum-reports',
  slug: 'forum-zdorovyj-gorod-2025',
  fields: (refer) => ({
    forum: refer('forums', 'zdorovyj-gorod-2'),
    organisations: [refer('organisations', 'svetlogorye-departament')],
    topics: [refer('topics', 'zdorovyj-obraz-zhizni'), refer('topics', 'pervichnaya-pomosch')],
    related: [{ relationTo: 'guidance', value: refer('guidance', 'standart-vstrechi-pacienta') }],
    participants: { number: 640, estimated: false },
    internalNotes: 'Фотографии заменить, когда пришлёт университет.',
    ...programme(refer),
    ...results(refer),
    ...materials(refer),
  }),
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

import type { Refer } from '../../document.ts'

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

/** What the report says in every language; its rows in Russian. */
export const healthyCity2Facts = (refer: Refer) => ({
  forum: refer('forums', 'zdorovyj-gorod-2'),
  organisations: [refer('organisations', 'svetlogorye-departament')],
  topics: [refer('topics', 'zdorovyj-obraz-zhizni'), refer('topics', 'pervichnaya-pomosch')],
  related: [{ relationTo: 'guidance', value: refer('guidance', 'standart-vstrechi-pacienta') }],
  participants: { number: 640, estimated: false },
  internalNotes: 'Фотографии заменить, когда пришлёт университет.',
  ...programme(refer),
  ...results(refer),
  ...materials(refer),
})

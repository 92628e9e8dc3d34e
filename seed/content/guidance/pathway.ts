import type { SeedDocument } from '../../document.ts'
import { list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { approved, graded, professor, professorEn, published } from './shared.ts'
import { cityOrder } from './works.ts'

/** A protocol of the fictional city, and the standard that it puts into practice. */
export const pathwayGuidance: SeedDocument[] = [
  {
    type: 'guidance',
    slug: 'standart-vstrechi-pacienta',
    fields: (refer) => ({
      kind: 'care-standard',
      identity: { code: 'SVG-ST-5', version: 1 },
      appliesFrom: '2024-09-01',
      ...published(refer, 'departament', 'pervichnaya-pomosch', 'organizaciya-pomoschi'),
      extendedTo: [
        { service: 'Поликлиники', applies: 'yes', since: '2024-09-01' },
        { service: 'Стационары', applies: 'planned', since: '2027-09-01' },
        { service: 'Скорая помощь', applies: 'no' },
      ],
      careSettings: ['outpatient', 'inpatient', 'emergency'],
      developers: [refer('organisations', 'svetlogorye-departament')],
      ...approved(refer, '2024-07-01', '22'),
      reviewBy: '2031-07-01',
    }),
    ru: {
      title: 'Светлогорский стандарт встречи пациента',
      lead: 'Как поликлиника встречает человека у входа: без стоек, талонов и повторных вопросов.',
      body: sample(
        'Стандарт описывает первые пять минут в поликлинике: кто встречает пациента, что спрашивает и как провожает к врачу.',
        'С сентября 2024 года по нему работают поликлиники. Стационары готовятся перейти на него, скорой помощи он не касается: там действует свой порядок.',
        list(
          'один вопрос — один раз',
          'провожать, а не объяснять дорогу',
          'тихий зал без громких вызовов',
        ),
        {
          kind: 'spoken',
          text: 'Хорошая встреча — это когда человека поняли с первого слова.',
          person: 'vera-svetlogorskaya',
        },
        'Выполнение проверяют сами пациенты: короткий опрос предлагают на выходе.',
      ),
    },
  },
  {
    type: 'guidance',
    slug: 'protokol-marshrutizacii',
    fields: (refer) => ({
      kind: 'protocol',
      identity: { code: 'SVG-PR-9', version: 1 },
      appliesFrom: '2025-02-01',
      basedOn: [refer('guidance', 'standart-vstrechi-pacienta')],
      icd10Codes: ['Z00.0'],
      population: { group: 'both' },
      specialties: ['health-management', 'general-practice'],
      careSettings: ['outpatient'],
      interventionTypes: ['follow-up'],
      ...published(refer, 'poliklinika-1', 'pervichnaya-pomosch', 'neotlozhnaya-pomosch'),
      recommendations: [
        {
          text: 'Рекомендуется провожать пациента с острой жалобой в кабинет дежурного врача без записи.',
          type: 'diagnosis',
          direction: 'for',
          ...graded('C', 5),
          citationNumbers: [1],
        },
        {
          text: 'Пациент получает один контакт, по которому отвечают на вопросы после приёма.',
          type: 'treatment',
          direction: 'for',
          goodPracticePoint: true,
        },
      ],
      citations: [{ number: 1, ...cityOrder }],
      authors: [
        {
          person: refer('people', 'marina-primerova'),
          role: 'руководитель рабочей группы',
          conflictOfInterest: 'none',
        },
        { ...professor(refer), role: 'консультант' },
      ],
      ...approved(refer, '2025-01-20', '6'),
      reviewBy: '2031-01-20',
    }),
    ru: {
      title: 'Протокол: маршрут пациента в поликлинике',
      lead: 'Кого провожают сразу к дежурному врачу, а кому предлагают запись на удобное время.',
      body: sample(
        'Протокол применяет стандарт встречи пациента к повседневной работе регистратуры. Администратор не ставит диагноз: он слышит жалобу и выбирает дорогу.',
        'С острой жалобой человека провожают в кабинет дежурного врача, не спрашивая о записи. При угрозе жизни вызывают скорую помощь и не оставляют пациента одного.',
        'Остальным предлагают время приёма и один телефон для вопросов после него.',
      ),
    },
    en: {
      title: 'Protocol: the pathway of a patient in the polyclinic',
      lead: 'Who is taken to the doctor on duty at once, and who is offered a convenient time.',
      recommendations: [
        {
          text: 'Taking a patient with an acute complaint to the doctor on duty without booking is recommended.',
        },
        { text: 'A patient gets one contact that answers questions after the visit.' },
      ],
      authors: [professorEn, { role: 'adviser' }],
      body: sampleEn(
        'The protocol puts the standard of meeting patients into the daily work of the reception. Staff do not diagnose: they listen and choose the way.',
        'A person with an acute complaint is taken to the doctor on duty; if life is in danger, an ambulance is called and the patient is not left alone.',
      ),
    },
  },
]

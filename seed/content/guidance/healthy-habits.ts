import type { SeedDocument } from '../../document.ts'
import { heading, list, sample } from '../svetlogorye/fictional.ts'
import { approved, graded, professor, published } from './shared.ts'
import { physicalActivity, sleep } from './works.ts'

const adults = { group: 'adults', ageFrom: 18, ageFromUnit: 'years' }

/** One is overdue for review, of the other the application is deferred. */
export const habitGuidance: SeedDocument[] = [
  {
    type: 'guidance',
    slug: 'son-vzroslyh',
    fields: (refer) => ({
      kind: 'clinical-recommendation',
      identity: { code: 'SVG-77', version: 1 },
      appliesFrom: '2020-02-01',
      icd10Codes: ['F51.0', 'G47.0'],
      population: { ...adults, ageTo: 64, ageToUnit: 'years' },
      specialties: ['general-practice', 'neurology'],
      careSettings: ['outpatient'],
      interventionTypes: ['education', 'diagnosis'],
      ...published(refer, 'universitet', 'zdorovyj-obraz-zhizni'),
      recommendations: [
        {
          text: 'Рекомендуется советовать здоровым взрослым спать не менее семи часов в сутки.',
          type: 'prevention',
          direction: 'for',
          grade: { scale: 'grade', strength: 'strong', certainty: 'low' },
          citationNumbers: [1],
        },
        {
          text: 'Рекомендуется при жалобах на сон спрашивать о режиме дня и условиях в спальне.',
          type: 'diagnosis',
          direction: 'for',
          ...graded('C', 5),
        },
      ],
      citations: [{ number: 1, ...sleep }],
      literatureSearchedOn: '2019-09-01',
      developers: [refer('organisations', 'svetlogorye-universitet')],
      authors: [professor(refer)],
      ...approved(refer, '2020-01-15', '3'),
      reviewBy: '2023-01-15',
    }),
    ru: {
      title: 'Здоровый сон взрослых: советы на приёме',
      lead: 'Что сказать пациенту о режиме и о чём спросить, если сон нарушен. Срок пересмотра истёк.',
      body: sample(
        'Рекомендации помогают врачу поликлиники поговорить о сне коротко и по делу. Срок их пересмотра прошёл: документ оставлен доступным как образец просроченного.',
        heading('О чём спросить'),
        list(
          'во сколько человек ложится и встаёт',
          'темно ли и тихо ли в спальне',
          'как давно нарушен сон',
        ),
        'Если сон нарушен несколько недель или днём трудно не заснуть, врач решает, нужно ли обследование. Сам документ лекарств не касается.',
      ),
    },
  },
  {
    type: 'guidance',
    slug: 'dvizhenie-kazhdyj-den',
    fields: (refer) => ({
      kind: 'clinical-recommendation',
      identity: { code: 'SVG-115', version: 1 },
      applicationStatus: 'deferred',
      appliesFrom: '2027-06-01',
      icd10Codes: ['Z72.3'],
      population: adults,
      specialties: ['exercise-medicine', 'therapy', 'rehabilitation'],
      careSettings: ['outpatient', 'sanatorium'],
      interventionTypes: ['prevention', 'rehabilitation'],
      ...published(refer, 'universitet', 'zdorovyj-obraz-zhizni', 'reabilitaciya'),
      related: [{ relationTo: 'guidance', value: refer('guidance', 'son-vzroslyh') }],
      coverImage: refer('media', 'poliklinika-svetlogorya.png'),
      recommendations: [
        {
          text: 'Рекомендуется советовать взрослым двигаться регулярно и меньше сидеть.',
          type: 'prevention',
          direction: 'for',
          changeSincePrevious: 'new',
          grade: { scale: 'grade', strength: 'strong', certainty: 'moderate' },
          citationNumbers: [1],
        },
        {
          text: 'Рекомендуется после перерыва наращивать нагрузку постепенно.',
          type: 'rehabilitation',
          direction: 'for',
          changeSincePrevious: 'new',
          ...graded('B', 4),
          citationNumbers: [1],
        },
      ],
      citations: [{ number: 1, ...physicalActivity }],
      literatureSearchedOn: '2026-03-01',
      developers: [refer('organisations', 'svetlogorye-universitet')],
      authors: [professor(refer)],
      reviewers: [refer('people', 'gleb-obrazcov')],
      ...approved(refer, '2026-06-02', '44'),
      reviewBy: '2031-06-02',
    }),
    ru: {
      title: 'Движение каждый день: советы взрослым',
      lead: 'Как говорить на приёме о ходьбе и отдыхе от стула. Применение отложено до июня 2027 года.',
      body: sample(
        'Рекомендации утверждены, но применяться начнут с 1 июня 2027 года: сначала врачи пройдут короткий курс в университете.',
        'Совет врача должен быть посильным. Десять минут спокойной ходьбы лучше, чем план, который бросят через неделю.',
        'При хронических болезнях и после перерыва нагрузку подбирает врач. Документ о болезнях сердца и суставах ничего не предписывает.',
      ),
    },
  },
]

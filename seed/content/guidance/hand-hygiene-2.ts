import type { Refer, SeedDocument } from '../../document.ts'
import { heading, list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { handHygieneFacts } from './hand-hygiene-facts.ts'
import { approved, graded, professor, professorEn } from './shared.ts'
import { handHygiene, handHygieneProgramme } from './works.ts'

const recommendations = [
  {
    text: 'Рекомендуется обрабатывать руки спиртовым антисептиком до и после каждого контакта с пациентом, если на них нет видимых загрязнений.',
    type: 'prevention',
    direction: 'for',
    changeSincePrevious: 'changed',
    ...graded('A', 2),
    citationNumbers: [1, 2],
  },
  {
    text: 'Рекомендуется размещать дозаторы с антисептиком у входа в каждый кабинет.',
    type: 'prevention',
    direction: 'for',
    changeSincePrevious: 'reaffirmed',
    ...graded('C', 5),
  },
  {
    text: 'Не рекомендуется считать перчатки заменой обработки рук.',
    type: 'prevention',
    direction: 'against',
    changeSincePrevious: 'new',
    grade: {
      scale: 'grade',
      scaleVersion: 'GRADE Handbook, 2013',
      strength: 'strong',
      certainty: 'moderate',
    },
    citationNumbers: [1],
  },
  {
    text: 'Врач или медсестра обрабатывает руки так, чтобы пациент это видел.',
    type: 'prevention',
    direction: 'for',
    changeSincePrevious: 'new',
    goodPracticePoint: true,
  },
]

const governance = (refer: Refer) => ({
  developers: [
    refer('organisations', 'svetlogorye-universitet'),
    refer('organisations', 'svetlogorye-centr-profilaktiki'),
  ],
  authors: [
    professor(refer),
    {
      name: 'Кира Небылицына',
      role: 'эпидемиолог',
      conflictOfInterest: 'declared',
      conflictDetails: 'Читала оплаченную лекцию для вымышленной компании «ЛадаСофтМед».',
    },
  ],
  reviewers: [refer('people', 'marina-primerova'), refer('people', 'gleb-obrazcov')],
  ...approved(refer, '2025-03-14', '31'),
  reviewBy: '2030-03-14',
})

/** The version in force, in both languages. */
export const handHygiene2: SeedDocument = {
  type: 'guidance',
  slug: 'gigiena-ruk-2',
  fields: (refer) => ({
    ...handHygieneFacts(refer),
    identity: { code: 'SVG-101', version: 2 },
    applicationStatus: 'applies',
    appliesFrom: '2025-04-01',
    supersedes: [refer('guidance', 'gigiena-ruk-1')],
    recommendations,
    citations: [
      { number: 1, ...handHygiene },
      { number: 2, ...handHygieneProgramme },
    ],
    literatureSearchedOn: '2024-12-20',
    ...governance(refer),
    attachments: [refer('media', 'poliklinika-svetlogorya.png')],
    internalNotes: 'Следующая версия — после пересмотра руководства ВОЗ.',
  }),
  ru: {
    title: 'Гигиена рук в поликлинике: версия 2',
    lead: 'Когда обрабатывать руки, почему перчатки не заменяют обработку и как этому учить.',
    seo: {
      title: 'Гигиена рук в поликлинике: городские рекомендации',
      description: 'Вторая версия учебных рекомендаций вымышленного Светлогорья-на-Ладе.',
    },
    source: {
      name: 'Бюллетень рекомендаций (учебный)',
      url: 'https://example.org/guidance/hand-hygiene',
      date: '2025-03-14',
      rights: 'CC BY 4.0',
    },
    body: sample(
      'Вторая версия рекомендаций заменяет первую. В ней четыре положения: одно изменено, одно подтверждено, два появились впервые.',
      heading('Что изменилось'),
      list(
        'названо средство: спиртовой антисептик, если руки не загрязнены видимо',
        'сказано, что перчатки обработку не заменяют',
        'добавлено положение о том, что пациент должен видеть обработку рук',
      ),
      'Рекомендации адресованы всем, кто прикасается к пациенту, — от санитарки до врача на вызове. Санитарные правила они не заменяют.',
      'Проверяют исполнение наблюдением: старшая медсестра раз в квартал смотрит, как команда обрабатывает руки, и обсуждает увиденное без взысканий.',
    ),
  },
  en: {
    title: 'Hand hygiene in the polyclinic: version 2',
    lead: 'When to clean hands, why gloves are no substitute, and how to teach it.',
    seo: {
      title: 'Hand hygiene in the polyclinic: guidance of the city',
      description: 'Second version of the sample guidance of a fictional city.',
    },
    source: { name: 'Bulletin of guidance (sample)', rights: 'CC BY 4.0' },
    recommendations: [
      {
        text: 'Cleaning hands with an alcohol-based rub before and after each contact with a patient is recommended when they are not visibly soiled.',
      },
      { text: 'Dispensers of hand rub at the door of each room are recommended.' },
      { text: 'Taking gloves for a substitute of hand hygiene is not recommended.' },
      { text: 'Doctor or nurse clean their hands so that the patient can see it.' },
    ],
    authors: [
      professorEn,
      {
        name: 'Kira Nebylitsyna',
        role: 'epidemiologist',
        conflictDetails: 'Gave a paid lecture for the fictional company LadaSoftMed.',
      },
    ],
    body: sampleEn(
      'The second version takes the place of the first. Of its four points one is changed, one reaffirmed and two are new.',
      'It is meant for everybody who touches a patient, and it does not replace sanitary rules.',
      'Once a quarter the head nurse watches how the team cleans hands and talks about it without penalties.',
    ),
  },
}

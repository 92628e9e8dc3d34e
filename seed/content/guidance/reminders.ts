import type { Refer, SeedDocument } from '../../document.ts'
import { sample, sampleEn } from '../svetlogorye/fictional.ts'
import { approved, graded, professor, professorEn, published } from './shared.ts'
import { reminders } from './works.ts'

const facts = (refer: Refer) => ({
  kind: 'clinical-recommendation',
  icd10Codes: ['Z25.1', 'Z27.9'],
  population: {
    group: 'children',
    ageFrom: 2,
    ageFromUnit: 'months',
    ageTo: 17,
    ageToUnit: 'years',
  },
  specialties: ['paediatrics', 'infectious-diseases'],
  careSettings: ['outpatient'],
  interventionTypes: ['vaccination', 'prevention'],
  ...published(refer, 'departament', 'vakcinaciya', 'zdorove-detej'),
  citations: [{ number: 1, ...reminders }],
  authors: [professor(refer)],
  developers: [refer('organisations', 'svetlogorye-detskaya-poliklinika')],
  reviewers: [refer('people', 'rodion-nebylicyn')],
})

const remind = (text: string) => ({
  text,
  type: 'prevention',
  direction: 'for',
  ...graded('B', 1),
  citationNumbers: [1],
})

export const reminderGuidance: SeedDocument[] = [
  {
    type: 'guidance',
    slug: 'napominaniya-o-vakcinacii-1',
    fields: (refer) => ({
      ...facts(refer),
      identity: { code: 'SVG-102', version: 1 },
      appliesFrom: '2023-01-09',
      recommendations: [remind('Рекомендуется напоминать родителям о дате плановой прививки.')],
      literatureSearchedOn: '2022-10-01',
      ...approved(refer, '2022-12-05', '48'),
      reviewBy: '2032-12-05',
    }),
    ru: {
      title: 'Напоминания о плановых прививках: версия 1',
      lead: 'Первая редакция: напоминать родителям о дате прививки звонком или сообщением.',
      body: sample(
        'Документ говорит не о самих вакцинах, а о том, как помочь семье не забыть о дате. Какие прививки и когда нужны, определяет национальный календарь и решает врач.',
        'В первой редакции одна рекомендация: напоминать о дате. Способ — звонок, сообщение или записка из школы — поликлиника выбирает сама.',
        'Вторая редакция уточняет, когда напоминать и что предлагать вместе с напоминанием.',
      ),
    },
  },
  {
    type: 'guidance',
    slug: 'napominaniya-o-vakcinacii-2',
    fields: (refer) => ({
      ...facts(refer),
      identity: { code: 'SVG-102', version: 2 },
      applicationStatus: 'previous-edition-applies',
      appliesFrom: '2027-09-01',
      supersedes: [refer('guidance', 'napominaniya-o-vakcinacii-1')],
      recommendations: [
        {
          ...remind(
            'Рекомендуется напоминать родителям о дате плановой прививки дважды: за неделю и накануне.',
          ),
          changeSincePrevious: 'changed',
        },
        {
          text: 'Вместе с напоминанием предлагается удобное время визита.',
          type: 'prevention',
          direction: 'for',
          changeSincePrevious: 'new',
          goodPracticePoint: true,
        },
      ],
      literatureSearchedOn: '2026-02-01',
      ...approved(refer, '2026-05-12', '40'),
      reviewBy: '2031-05-12',
    }),
    ru: {
      title: 'Напоминания о плановых прививках: версия 2',
      lead: 'Напоминать дважды и сразу предлагать время. До 1 сентября 2027 года применяется прежняя редакция.',
      body: sample(
        'Вторая редакция заменяет первую, но начнёт применяться с 1 сентября 2027 года: поликлиникам нужно время, чтобы настроить рассылку. До этого дня действует прежний порядок.',
        'Родители получают два напоминания: за неделю, чтобы спланировать день, и накануне. В каждом есть ссылка, по которой время визита меняют без звонка.',
        'Напоминание не уговаривает и не пугает: в нём дата, место и телефон, по которому ответят на вопросы. Показания и противопоказания определяет врач.',
      ),
    },
    en: {
      title: 'Reminders of routine vaccinations: version 2',
      lead: 'Remind twice and offer a time at once. Until 1 September 2027 the previous edition applies.',
      recommendations: [
        {
          text: 'Reminding parents of a routine vaccination twice is recommended: a week before and on the eve.',
        },
        { text: 'A convenient time is offered together with the reminder.' },
      ],
      authors: [professorEn],
      body: sampleEn(
        'The second edition takes the place of the first and applies from 1 September 2027, so that polyclinics can set up their messages; until then the previous order stands.',
        'A reminder neither persuades nor frightens: it has the date, the place and a telephone for questions. What is indicated is for the doctor to decide.',
      ),
    },
  },
]

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { richText } from '../support/documents.ts'
import {
  citation,
  openDesk,
  publishGuideline,
  recommendation,
  type Desk,
  type GuidelineFields,
} from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload
let desk: Desk

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  desk = await openDesk(payload)
}, 60_000)

afterAll(() => installation?.stop())

const recommends = (fields: object): GuidelineFields => ({
  recommendations: [recommendation(), recommendation(fields)],
  citations: [citation()],
})
const grade = 'recommendations.1.grade'

const refused: [what: string, fields: GuidelineFields, Refused][] = [
  [
    'a recommendation without a grade',
    recommends({ grade: {} }),
    { path: `${grade}.scale`, ru: /Выберите шкалу.*или отметьте/, en: /Choose the scale.*or mark/ },
  ],
  [
    'strength without certainty',
    recommends({ grade: { scale: 'uur-udd', strength: 'A' } }),
    { path: `${grade}.certainty`, ru: /Укажите достоверность/, en: /Give the certainty/ },
  ],
  [
    'certainty without strength',
    recommends({ grade: { scale: 'grade', certainty: 'low' } }),
    { path: `${grade}.strength`, ru: /Укажите убедительность/, en: /Give the strength/ },
  ],
  [
    'УУР with a certainty of GRADE',
    recommends({ grade: { scale: 'uur-udd', strength: 'A', certainty: 'high' } }),
    { path: `${grade}.certainty`, ru: /укажите УДД от 1 до 5/, en: /give УДД from 1 to 5/ },
  ],
  [
    'УУР on the scale of GRADE',
    recommends({ grade: { scale: 'grade', strength: 'B', certainty: 'high' } }),
    { path: `${grade}.strength`, ru: /укажите «сильная» или/, en: /give strong or weak/ },
  ],
  [
    'УДД 6',
    recommends({ grade: { scale: 'uur-udd', strength: 'A', certainty: '6' } }),
    { path: `${grade}.certainty`, ru: /укажите УДД от 1 до 5/, en: /give УДД from 1 to 5/ },
  ],
  [
    'a graded good-practice point',
    recommends({ goodPracticePoint: true }),
    {
      path: 'recommendations.1.goodPracticePoint',
      ru: /уберите оценку или снимите отметку/,
      en: /remove the grade, or this mark/,
    },
  ],
  [
    'evidence without a citation',
    recommends({ citationNumbers: [] }),
    {
      path: 'recommendations.1.citationNumbers',
      ru: /Укажите номер хотя бы одного источника/,
      en: /Give the number of at least one citation/,
    },
  ],
  [
    'a citation that is not in the list',
    recommends({ citationNumbers: [1, 7] }),
    {
      path: 'recommendations.1.citationNumbers',
      ru: /нет источников под номерами: 7/,
      en: /has no numbers 7: add them/,
    },
  ],
]

describe('refused, in both languages, with nothing written', () => {
  test.each(refused)('%s', (_, fields, refusal) =>
    expectRefusal(payload, 'guidance', (req) => publishGuideline(desk, fields, req), refusal),
  )
})

const accepted: [what: string, fields: object, delivered: object][] = [
  [
    'Cyrillic letters and bare digits; the table of diagnosis',
    { type: 'diagnosis', grade: { scale: 'uur-udd', strength: 'в', certainty: '3' } },
    {
      type: 'DIAGNOSIS',
      grade: { strength: 'B', certainty: 'UDD_3', certaintyTable: 'DIAGNOSIS' },
    },
  ],
  [
    'the table of interventions, with the version of the scale',
    { type: 'rehabilitation', changeSincePrevious: 'reaffirmed' },
    {
      type: 'REHABILITATION',
      changeSincePrevious: 'REAFFIRMED',
      grade: {
        scale: 'UUR_UDD',
        scaleVersion: 'Приказ Минздрава России от 28.02.2019 № 103н',
        certaintyTable: 'INTERVENTION',
      },
    },
  ],
  [
    'GRADE, with a version of its own',
    {
      direction: 'against',
      grade: {
        scale: 'grade',
        scaleVersion: 'GRADE 2024',
        strength: 'weak',
        certainty: 'very-low',
      },
    },
    {
      direction: 'AGAINST',
      grade: {
        ...{ scale: 'GRADE', scaleVersion: 'GRADE 2024', strength: 'WEAK', certainty: 'VERY_LOW' },
        certaintyTable: null,
      },
    },
  ],
  [
    'УДД 5 without a citation',
    { grade: { scale: 'uur-udd', strength: 'С', certainty: 'udd-5' }, citationNumbers: [] },
    { grade: { strength: 'C', certainty: 'UDD_5' }, citationNumbers: [] },
  ],
  [
    'a good-practice point without a grade',
    { goodPracticePoint: true, grade: { scale: 'uur-udd' }, citationNumbers: [] },
    { goodPracticePoint: true, grade: { scale: null, strength: null, certainty: null } },
  ],
]

const question = `query($id: ID) { guideline(id: $id) { recommendations {
  number text type direction goodPracticePoint changeSincePrevious citationNumbers
  grade { scale scaleVersion strength certainty certaintyTable } } } }`

test('what is accepted is normalised, numbered and delivered', async () => {
  const { id } = await publishGuideline(desk, {
    recommendations: accepted.map(([, fields]) => recommendation(fields)),
    citations: [citation()],
  })
  const reader = await openReader(payload)
  const { guideline } = await reader.ask(question, { id })
  reader.close()
  const expected = accepted.map(([, , delivered], at) => ({ number: at + 1, ...delivered }))
  expect(guideline).toMatchObject({ recommendations: expected })
})

test('recommendations are delivered in English where all of them are translated', async () => {
  const fields = { recommendations: [recommendation()], citations: [citation()] }
  const { id, recommendations } = await publishGuideline(desk, fields)
  const translated = recommendations?.map((row) => ({ ...row, text: 'Measure blood pressure.' }))
  const body = richText('A made-up protocol.')
  const data = { title: 'Made-up protocol', body, recommendations: translated }
  const published = { ...data, _status: 'published' as const }
  await payload.update({ collection: 'guidance', id, data: published, locale: 'en' })
  const reader = await openReader(payload)
  const inEnglish =
    'query($id: ID) { guideline(id: $id, locale: en) { recommendations { text number } } }'
  const { guideline } = await reader.ask(inEnglish, { id })
  reader.close()
  expect(guideline).toEqual({ recommendations: [{ text: 'Measure blood pressure.', number: 1 }] })
})

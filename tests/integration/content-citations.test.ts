import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import {
  citation,
  openDesk,
  publishGuideline,
  type Desk,
  type GuidelineFields,
} from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { requestIn } from '../support/language.ts'
import { openReader } from '../support/reader.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'
import { wholeDatabase } from '../support/whole-database.ts'

let installation: TestInstallation
let payload: Payload
let desk: Desk

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  desk = await openDesk(payload)
}, 60_000)

afterAll(() => installation?.stop())

const cites = (...rows: object[]): GuidelineFields => ({ citations: rows.map(citation) })
const nextYear = new Date().getFullYear() + 1

const refused: [what: string, fields: GuidelineFields, Refused][] = [
  [
    'a number below one',
    cites({ number: 2 }, { number: 3 }, { number: 0 }),
    { path: 'citations.2.number', ru: /целое число от 1/, en: /whole number from 1/ },
  ],
  [
    'a citation that cannot be found',
    cites({ doi: undefined }),
    { path: 'citations.0.doi', ru: /DOI, PMID или ссылку/, en: /the DOI, the PMID or a link/ },
  ],
  [
    'what is no DOI',
    cites({ doi: '10.12/x' }),
    { path: 'citations.0.doi', ru: /10\.1000\/182/, en: /10\.1000\/182/ },
  ],
  [
    'what is no PMID',
    cites({ doi: undefined, pmid: 'PMC31452104' }),
    { path: 'citations.0.pmid', ru: /только цифры/, en: /only digits/ },
  ],
  [
    'what is no web address',
    cites({ url: 'example.org' }),
    { path: 'citations.0.url', ru: /полный адрес/, en: /whole address/ },
  ],
  [
    'a year that was not',
    cites({ year: 1799 }),
    { path: 'citations.0.year', ru: /от 1800 до/, en: /from 1800 to/ },
  ],
  [
    'a year that is too far ahead',
    cites({ year: nextYear + 1 }),
    { path: 'citations.0.year', ru: `Нужен год публикации от 1800 до ${nextYear}.`, en: /from/ },
  ],
]

describe('refused, in both languages, with nothing written', () => {
  test.each(refused)('%s', (_, fields, refusal) =>
    expectRefusal(payload, 'guidance', (req) => publishGuideline(desk, fields, req), refusal),
  )

  test.each([
    ['ru' as const, 'Под номером 1 уже есть другой источник: дайте этому свободный номер.'],
    ['en' as const, 'Another citation has the number 1: give this one a free number.'],
  ])('one number for two citations, at each of them (%s)', async (language, message) => {
    const before = await wholeDatabase(payload)
    const req = await requestIn(language, payload)
    await expect(publishGuideline(desk, cites({}, {}), req)).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'citations.0.number', message },
          { path: 'citations.1.number', message },
        ],
      },
    })
    expect(await wholeDatabase(payload)).toEqual(before)
  })
})

test('what is accepted is normalised, numbered and delivered', async () => {
  const fields = cites(
    { number: undefined, doi: 'https://doi.org/10.1000/182', year: nextYear },
    { number: 1, doi: undefined, pmid: 'PMID: 31452104', year: 1800 },
    { number: undefined, doi: undefined, url: ' https://example.org/ ' },
  )
  const { id } = await publishGuideline(desk, fields)
  const reader = await openReader(payload)
  const question =
    'query($id: ID) { guideline(id: $id) { citations { number year doi pmid url } } }'
  const { guideline } = await reader.ask(question, { id })
  reader.close()
  expect(guideline).toMatchObject({
    citations: [
      { number: 2, doi: '10.1000/182', year: nextYear },
      { number: 1, doi: null, pmid: '31452104', year: 1800 },
      { number: 3, doi: null, url: 'https://example.org/' },
    ],
  })
})

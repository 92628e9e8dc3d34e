import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Guidance } from '../../src/payload-types.ts'
import {
  citation,
  openDesk,
  publishGuideline,
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

const author = { name: 'Вымышленный автор', conflictOfInterest: 'none' as const }

const refused: [what: string, fields: GuidelineFields, Refused][] = [
  [
    'a clinical recommendation without a code',
    { kind: 'clinical-recommendation' },
    { path: 'identity.code', ru: /Укажите код/, en: /Give the code/ },
  ],
  [
    'a code without a version',
    { identity: { code: '714' } },
    { path: 'identity.version', ru: /Укажите версию/, en: /Give the version/ },
  ],
  [
    'a version without a code',
    { identity: { version: 2 } },
    { path: 'identity.version', ru: /Укажите и код/, en: /Give the code/ },
  ],
  [
    'a code that says another version',
    { identity: { code: '714_2', version: 3 } },
    { path: 'identity.code', ru: /версия — в соседнем поле/, en: /the version goes beside it/ },
  ],
  [
    'a version that is no whole number',
    { identity: { code: '714', version: 1.5 } },
    { path: 'identity.version', ru: /целое число/, en: /whole number/ },
  ],
  [
    'a date where a service does not apply the standard',
    { extendedTo: [{ service: 'Стационар', applies: 'no', since: '2024-01-10' }] },
    { path: 'extendedTo.0.since', ru: /уберите дату/, en: /remove the date/ },
  ],
  [
    'what is no code of ICD-10',
    { icd10Codes: ['E11', '11E', 'E1'] },
    { path: 'icd10Codes', ru: /11E, E1\. Нужна буква/, en: /11E, E1\. Give a letter/ },
  ],
  [
    'an upper age below the lower one, in other units',
    { population: { ageFrom: 2, ageFromUnit: 'years', ageTo: 23, ageToUnit: 'months' } },
    { path: 'population.ageTo', ru: /исправьте один из них/, en: /correct one of them/ },
  ],
  [
    'an age that is none',
    { population: { ageFrom: -1 } },
    { path: 'population.ageFrom', ru: /целым числом от 0/, en: /whole number from 0/ },
  ],
  [
    'an age that nobody reaches',
    { population: { ageTo: 1441 } },
    { path: 'population.ageTo', ru: /целым числом от 0/, en: /whole number from 0/ },
  ],
  [
    'an author without a declaration of interests',
    { authors: [author, { name: 'Второй автор' }] },
    { path: 'authors.1.conflictOfInterest', ru: /выберите «Нет»/, en: /choose “None”/ },
  ],
  [
    'a conflict of interest that is not described',
    { authors: [{ ...author, conflictOfInterest: 'declared' }] },
    { path: 'authors.0.conflictDetails', ru: /Опишите конфликт/, en: /Describe the conflict/ },
  ],
  [
    'an author who is nobody',
    { authors: [{ conflictOfInterest: 'none' }] },
    { path: 'authors.0.name', ru: /впишите имя/, en: /type the name/ },
  ],
  [
    'a review before the approval',
    { approvedOn: '2024-01-10', reviewBy: '2024-01-09' },
    { path: 'reviewBy', ru: /раньше утверждения: исправьте/, en: /before the approval: correct/ },
  ],
]

describe('refused, in both languages, with nothing written', () => {
  test.each(refused)('%s', (_, fields, refusal) =>
    expectRefusal(payload, 'guidance', (req) => publishGuideline(desk, fields, req), refusal),
  )

  test('a code and version that are published already; a draft may have them', async () => {
    const { id } = await publishGuideline(desk, { identity: { code: '714', version: 2 } })
    const again = { identity: { code: '714_2' } }
    await expectRefusal(payload, 'guidance', (req) => publishGuideline(desk, again, req), {
      path: 'identity.version',
      ru: /^714_2 уже опубликован .*: укажите другую версию/,
      en: /^714_2 is published already .*: give another version/,
    })
    await publishGuideline(desk, { identity: { code: '714', version: 3 } })
    const data = { identity: { code: '714', version: 2 }, title: 'Черновик' } as Guidance
    const draft = await payload.create({ collection: 'guidance', data, draft: true })
    expect(draft.identity).toMatchObject({ code: '714', version: 2 })
    await payload.update({ collection: 'guidance', id, data: { _status: 'published' } })
  })

  test('the same at the same instant, by the database itself', async () => {
    const publish = () => publishGuideline(desk, { identity: { code: '900', version: 1 } })
    const results = await Promise.allSettled([publish(), publish(), publish()])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const where = { 'identity.code': { equals: '900' } }
    expect((await payload.count({ collection: 'guidance', where })).totalDocs).toBe(1)
  })
})

const whole: GuidelineFields = {
  title: 'Вымышленный стандарт',
  kind: 'care-standard',
  applicationStatus: 'previous-edition-applies',
  identity: { code: ' 801_4 ' },
  extendedTo: [
    { service: 'Скорая помощь', applies: 'yes', since: '2024-01-10' },
    { service: 'Стационары', applies: 'planned' },
    { service: 'Лаборатории', applies: 'no' },
  ],
  components: [{ sphere: 'social', text: 'Сопровождение семьи.' }],
  icd10Codes: ['е11,9', 'E11.9', 'С50'],
  population: { group: 'children', ageFrom: 6, ageFromUnit: 'months', ageTo: 3 },
  specialties: ['cardiology'],
  careSettings: ['outpatient', 'day-hospital'],
  interventionTypes: ['screening'],
  literatureSearchedOn: '2023-09-01',
  citations: [citation({ number: undefined, authors: 'Вымышленный А. А.' })],
  authors: [author],
  approvedOn: '2024-02-29',
}

const question = `query($id: ID) { guideline(id: $id) {
  kind applicationStatus identity { code version }
  extendedTo { service applies since } components { sphere text } icd10Codes
  population { group ageFrom ageFromUnit ageTo ageToUnit }
  specialties careSettings interventionTypes literatureSearchedOn
  citations { number authors title publishedIn year doi pmid url }
  authors { name conflictOfInterest person { name } } approvals { body { name } date documentNumber }
  developers { name } approvedOn reviewBy } }`

test('what is accepted is normalised, completed and delivered', async () => {
  const { organisation } = desk
  const approvals = [{ body: organisation, date: '2024-02-29', documentNumber: '17' }]
  const fields = { ...whole, approvals, developers: [organisation] }
  const { id } = await publishGuideline(desk, fields)
  const reader = await openReader(payload)
  const { guideline } = await reader.ask(question, { id })
  reader.close()
  const name = 'Вымышленный департамент здравоохранения'
  expect(guideline).toMatchObject({
    kind: 'CARE_STANDARD',
    applicationStatus: 'PREVIOUS_EDITION_APPLIES',
    identity: { code: '801', version: 4 },
    extendedTo: [
      { service: 'Скорая помощь', applies: 'YES', since: '2024-01-10' },
      { service: 'Стационары', applies: 'PLANNED', since: null },
      { service: 'Лаборатории', applies: 'NO', since: null },
    ],
    components: [{ sphere: 'SOCIAL', text: 'Сопровождение семьи.' }],
    icd10Codes: ['E11.9', 'C50'],
    population: {
      ...{ group: 'CHILDREN', ageFrom: 6, ageFromUnit: 'MONTHS', ageTo: 3, ageToUnit: 'YEARS' },
    },
    specialties: ['CARDIOLOGY'],
    careSettings: ['OUTPATIENT', 'DAY_HOSPITAL'],
    interventionTypes: ['SCREENING'],
    literatureSearchedOn: '2023-09-01',
    citations: [{ number: 1, authors: 'Вымышленный А. А.', year: 2020, doi: '10.1000/182' }],
    authors: [{ name: 'Вымышленный автор', conflictOfInterest: 'NONE', person: null }],
    approvals: [{ body: { name }, date: '2024-02-29', documentNumber: '17' }],
    developers: [{ name }],
    approvedOn: '2024-02-29',
    reviewBy: '2027-02-28',
  })
})

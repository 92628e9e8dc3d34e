import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { databaseSource } from '../../src/ledger/source.ts'
import { quoteNode, richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'

let installation: TestInstallation
let payload: Payload
let department: string
let person: string

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  department = await create('organisations', { name: 'Департамент' })
  const english = { name: 'Department' }
  await payload.update({ collection: 'organisations', id: department, data: english, locale: 'en' })
}, 60_000)

beforeEach(async () => {
  person = await create('people', { name: 'Анна Орлова', appointments: [deputy, head] })
  const { appointments } = await payload.findByID({ collection: 'people', id: person, depth: 0 })
  const english = ['deputy head', 'head']
  const posts = appointments?.map((post, index) => ({ ...post, position: english[index] }))
  const data = { name: 'Anna Orlova', appointments: posts }
  await payload.update({ collection: 'people', id: person, data, locale: 'en' })
})

afterAll(() => installation?.stop())

const post = (position: string, dates: object) => ({
  get organisation() {
    return department
  },
  position,
  ...dates,
})
const deputy = post('заместитель', { until: '2024-03-31' })
const head = post('руководитель', { from: '2024-04-01' })

async function create(collection: CollectionSlug, data: object) {
  const created = await payload.create({ collection, data: data as never, depth: 0 })
  return String(created.id)
}

const publish = (fields: object = {}) =>
  create('statements', {
    ...{ title: 'Заявление', body: richText('Сказано так.'), organisations: [department] },
    ...{ speaker: { person }, deliveredOn: '2024-03-01T12:00:00.000Z' },
    ...{ ...fields, _status: 'published' },
  })

const update = (id: string, data: object, locale: 'ru' | 'en' = 'ru') =>
  payload.update({
    collection: 'statements',
    id,
    data: { _status: 'published', ...data } as never,
    locale,
  })

async function told(id: string, locale = 'ru') {
  const reader = await openReader(payload)
  const { statement } = await reader.ask(
    `{ statement(id: "${id}", locale: ${locale}) { speaker { name position organisation person { id } }
      boilerplates { text boilerplate { text } } body { html }
      quotes { text language approvedBy approvedOn
        speaker { name position organisation person { id } } } } }`,
  )
  reader.close()
  return statement as { [field: string]: unknown; speaker: { position: string } }
}

const asDeputy = () => ({
  ...{ name: 'Анна Орлова', position: 'заместитель', organisation: 'Департамент' },
  person: { id: person },
})
const positionOf = async (id: string) => (await told(id)).speaker.position

describe('a speaker', () => {
  test('is named by the post of the day, in both languages', async () => {
    const id = await publish()
    await update(id, { title: 'Statement', body: richText('So it was said.') }, 'en')
    expect(await told(id)).toMatchObject({ speaker: asDeputy() })
    expect(await told(id, 'en')).toMatchObject({
      speaker: { name: 'Anna Orlova', position: 'deputy head', organisation: 'Department' },
    })
  })

  test('keeps name and post when the records change, also in the next edition', async () => {
    const id = await publish({ deliveredOn: '2025-03-01' })
    const appointments = [{ organisation: department, position: 'министр' }]
    const data = { name: 'Анна Соколова', appointments }
    await payload.update({ collection: 'people', id: person, data })
    await payload.update({ collection: 'organisations', id: department, data: { name: 'Иное' } })
    await update(id, { title: 'Заявление с поправкой' })
    await payload.update({
      ...{ collection: 'organisations', id: department },
      data: { name: 'Департамент' },
    })
    expect((await told(id)).speaker).toMatchObject({
      ...{ name: 'Анна Орлова', position: 'руководитель', organisation: 'Департамент' },
      person: { id: person },
    })
    const ledger = await databaseSource(payload).read(0, 10_000)
    expect(ledger.filter(({ entry }) => entry.documentId === id)).toHaveLength(2)
  })

  test('is named anew when the day is corrected, or another speaker is chosen', async () => {
    const id = await publish()
    await update(id, { deliveredOn: '2025-03-01' })
    expect(await positionOf(id)).toBe('руководитель')
    const organisation = department
    const doctor = { name: 'Иван Врач', appointments: [{ organisation, position: 'врач' }] }
    await update(id, { speaker: { person: await create('people', doctor) } })
    expect((await told(id)).speaker).toMatchObject({ name: 'Иван Врач', position: 'врач' })
  })

  test('may be named otherwise than in the records, until that is cleared', async () => {
    const id = await publish({ speaker: { person, position: 'и. о. руководителя' } })
    expect(await positionOf(id)).toBe('и. о. руководителя')
    await update(id, { speaker: { person, position: '' } })
    expect(await positionOf(id)).toBe('заместитель')
  })

  test('of a statement without a day is named as on the day of its publication', async () => {
    const id = await publish({ deliveredOn: null })
    expect(await positionOf(id)).toBe('руководитель')
  })

  test('who is not in the records is typed in', async () => {
    const typed = { name: 'Гость', position: 'врач', organisation: 'Больница' }
    const id = await publish({ speaker: typed })
    expect((await told(id)).speaker).toEqual({ ...typed, person: null })
  })
})

describe('quotes', () => {
  test('stand in the body, and are listed with whoever said them', async () => {
    const { root } = richText('Сказано так.')
    const own = { text: 'Моё.', language: 'tt', approvedBy: 'А. Орлова', approvedOn: '2024-03-02' }
    const quotes = [own, { text: 'Чужое.', speaker: { name: 'Гость', position: 'врач' } }]
    const also = { text: 'Её же.', speaker: { person } }
    const nodes = [...quotes, also].map((quote, index) => quoteNode({ ...quote, id: `q${index}` }))
    const id = await publish({
      body: { root: { ...root, children: [...root.children, ...nodes] } },
    })
    const { quotes: listed, body } = await told(id)
    const unapproved = { language: 'RU', approvedBy: null, approvedOn: null }
    const guest = { name: 'Гость', position: 'врач', organisation: null, person: null }
    expect(listed).toEqual([
      { ...own, language: 'TT', speaker: asDeputy() },
      { ...unapproved, text: 'Чужое.', speaker: guest },
      { ...unapproved, text: 'Её же.', speaker: asDeputy() },
    ])
    expect(body).toEqual({
      html:
        '<p>Сказано так.</p><blockquote><p>Моё.</p></blockquote>' +
        '<figure><blockquote><p>Чужое.</p></blockquote><figcaption>— Гость, врач</figcaption></figure>' +
        '<figure><blockquote><p>Её же.</p></blockquote>' +
        '<figcaption>— Анна Орлова, заместитель</figcaption></figure>',
    })
  })
})

describe('a boilerplate', () => {
  test('keeps the wording of the publication', async () => {
    const boilerplate = await create('boilerplates', { title: 'О нас', text: 'Было 200 больниц.' })
    const id = await publish({ boilerplates: [{ boilerplate }] })
    const data = { text: 'Стало 210 больниц.' }
    await payload.update({ collection: 'boilerplates', id: boilerplate, data })
    expect((await told(id)).boilerplates).toEqual([
      { text: 'Было 200 больниц.', boilerplate: { text: 'Стало 210 больниц.' } },
    ])
    const reason = 'Ошибка.'
    await update(id, { withdrawal: { withdrawn: true, reason } })
    expect((await told(id)).boilerplates).toMatchObject([{ text: 'Было 200 больниц.' }])
    await update(id, { withdrawal: { withdrawn: false } })
    expect((await told(id)).boilerplates).toMatchObject([{ text: 'Стало 210 больниц.' }])
  })
})

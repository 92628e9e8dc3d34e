import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { compareDocument, compareSentences } from '../../src/importing/sentences.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { grantsOf } from '../support/accounts.ts'
import { mandate } from '../support/mandate.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { mustRun, parseReports, type ImportReport } from '../support/operator.ts'
import { openReader } from '../support/reader.ts'
import { readSeedTexts } from '../support/seed-texts.ts'
import { textOfHtml, textOfMarkdown } from '../support/shown-text.ts'

interface Delivered {
  id: string
  title: string
  lead: string | null
  body: { text: string; html: string; markdown: string; json: { root: object } }
}

const texts = readSeedTexts()
/** Whom the texts mention: the importer takes them for those who publish. */
const publishers = [
  {
    name: 'Департамент здравоохранения города Москвы',
    nameGenitive: 'Департамента здравоохранения города Москвы',
  },
  { name: 'Агентство стратегических инициатив', shortName: 'АСИ' },
]
const nothing = { missing: [], added: [], outOfOrder: [] }

jest.setTimeout(120_000)

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  for (const data of publishers)
    await payload.create({ collection: 'organisations', data, locale: 'ru' })
})

afterAll(() => installation.stop())

async function importTexts(...options: string[]): Promise<ImportReport[]> {
  const files = texts.map(({ file }) => file)
  return parseReports(
    await mustRun('import', ...files, '--type', 'statements', '--json', ...options),
  )
}

async function readBack(slug: string): Promise<Delivered | null> {
  const reader = await openReader(payload)
  const question =
    'query($slug: String) { statement(slug: $slug) ' +
    '{ id title lead body { text html markdown json } } }'
  const { statement } = await reader.ask(question, { slug })
  reader.close()
  return statement as Delivered | null
}

/** Every sentence is there, in order, in each of the forms a front end may ask for. */
function expectWhole(source: string, { title, lead, body }: Delivered): void {
  const document = { title, lead: lead ?? '', body: body.text }
  expect(compareDocument(source, document)).toEqual(nothing)
  expect(compareSentences(source, textOfHtml(body.html))).toEqual(nothing)
  expect(compareSentences(source, textOfMarkdown(body.markdown))).toEqual(nothing)
  expect(compareSentences(source, textOfLexical(body.json.root))).toEqual(nothing)
}

function textOfLexical(node: object): string {
  const { text, children } = node as { text?: string; children?: object[] }
  return text ?? (children ?? []).map(textOfLexical).join('\n')
}

const account = { email: 'editor@medglas.local', password: 'only-for-these-tests' }
const inEmergency = ['--emergency', '--reason', 'Проверка команды']

describe('imported and published by commands', () => {
  beforeAll(() =>
    payload.create({
      collection: 'users',
      data: { ...account, grants: grantsOf('chief-editor') },
    }),
  )

  let reports: ImportReport[]

  test('the import prints one JSON object for each file, and nothing else', async () => {
    reports = await importTexts()
    expect(reports).toEqual(
      texts.map(({ file }) => ({
        file,
        type: 'statements',
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
        slug: expect.stringMatching(/^[a-z0-9-]+$/),
        warnings: expect.arrayContaining([expect.any(String)]),
        ...{ format: 'text', encoding: 'utf-8', notMapped: [] },
        suggestions: expect.arrayContaining([expect.objectContaining({ key: 'title' })]),
      })),
    )
    reports.forEach((report) =>
      expect(Object.keys(report)).toEqual([
        ...['file', 'type', 'id', 'slug', 'warnings'],
        ...['format', 'encoding', 'suggestions', 'notMapped'],
      ]),
    )
  })

  test('what was imported is a draft, of which readers know nothing', async () => {
    const { docs } = await payload.find({ collection: 'statements', draft: true })
    expect(docs.map(({ id, _status }) => [id, _status]).sort()).toEqual(
      reports.map(({ id }) => [id, 'draft']).sort(),
    )
    expect(await databaseSource(payload).read(publishers.length, 10)).toEqual([])
    for (const { slug } of reports) expect(await readBack(slug)).toBeNull()
  })

  test('published, both texts are delivered whole, in order, with nothing added', async () => {
    for (const { id, slug } of reports)
      expect(
        await mustRun('publish', 'statements', slug, '--as', account.email, ...inEmergency),
      ).toContain(id)
    for (const [index, { id, slug }] of reports.entries()) {
      const delivered = await readBack(slug)
      if (!delivered) throw new Error(`${slug} is not delivered`)
      expect(delivered.id).toBe(id)
      expectWhole(texts[index]?.text ?? '', delivered)
    }
    const ledger = await databaseSource(payload).read(publishers.length, 10)
    expect(ledger.map(({ entry }) => entry.documentId)).toEqual(reports.map(({ id }) => id))
  })
})

describe('imported, approved, and published by a signed-in chief editor', () => {
  test('both texts are delivered whole, in order, with nothing added', async () => {
    const { user } = await payload.login({ collection: 'users', data: account })
    const reports = await importTexts('--again')
    for (const { id } of reports)
      await payload.update({
        collection: 'statements',
        id,
        data: { _status: 'published' },
        context: { mandate: { ...mandate, publisher: user } },
        user,
        overrideAccess: false,
      })
    for (const [index, { slug }] of reports.entries()) {
      const delivered = await readBack(slug)
      if (!delivered) throw new Error(`${slug} is not delivered`)
      expectWhole(texts[index]?.text ?? '', delivered)
    }
  })
})

/** Typography, which sets what somebody types, would alter more than the test does. */
const asItIs = { verbatim: true }

describe('the check itself', () => {
  test('fails when a block of the published text is lost, and names its sentences', async () => {
    const { docs } = await payload.find({ collection: 'statements', sort: 'createdAt', limit: 2 })
    for (const [index, { id, slug, body }] of docs.entries()) {
      const blocks = body.root.children
      for (const [lost, block] of blocks.entries()) {
        const children = blocks.filter((_, other) => other !== lost)
        const data = { body: { root: { ...body.root, children } }, _status: 'published' as const }
        await payload.update({ collection: 'statements', id, data, context: asItIs })
        const delivered = await readBack(slug ?? '')
        const { missing, added } = compareSentences(
          texts[index]?.text ?? '',
          delivered?.body.text ?? '',
        )
        expect(missing.length).toBeGreaterThan(0)
        expect(added).toEqual([])
        expect(textOfLexical(block).replace(/\s+/g, ' ')).toContain(words(missing[0] ?? ''))
      }
    }
  })

  test('fails when one word is altered, in any format', async () => {
    const { docs } = await payload.find({ collection: 'statements', sort: '-createdAt', limit: 1 })
    const [{ id, slug, body } = { id: '', slug: '', body: null }] = docs
    const altered = JSON.parse(JSON.stringify(body).replace('здравоохранения', 'здравохранения'))
    const data = { body: altered, _status: 'published' as const }
    await payload.update({ collection: 'statements', id, data, context: asItIs })
    const { text = '', html = '', markdown = '' } = (await readBack(slug ?? ''))?.body ?? {}
    for (const shown of [text, textOfHtml(html), textOfMarkdown(markdown)]) {
      const { missing, added } = compareSentences(texts[1]?.text ?? '', shown)
      expect(missing).toEqual([expect.stringContaining('здравоохранения')])
      expect(added).toEqual([expect.stringContaining('здравохранения')])
    }
  })
})

function words(sentence: string): string {
  return sentence.replace(/[#*]/g, '').replace(/\s+/g, ' ').trim().slice(0, 20)
}

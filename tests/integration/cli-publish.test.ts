import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { countEverything } from '../support/count-everything.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { run } from '../support/operator.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

jest.setTimeout(120_000)

let installation: TestInstallation
let payload: Payload
let publisher: string

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  publisher = await createPublisher(payload)
})

afterAll(() => installation.stop())

const draft = (data: object) =>
  payload.create({ collection: 'statements', data: data, draft: true })

async function expectRefusal(args: string[], reason: RegExp): Promise<void> {
  const before = await countEverything(payload)
  const { code, output, errors } = await run('publish', ...args)
  expect(errors).toMatch(reason)
  expect(errors).not.toMatch(/\n\s+at /)
  expect({ code, output }).toEqual({ code: 1, output: '' })
  expect(await countEverything(payload)).toEqual(before)
}

describe('publish', () => {
  test.each([
    [['statements', 'unknown'], /^medglas: There is no document unknown in statements\.\n$/],
    [['statements'], /^medglas: Name the document by its slug: .*\n$/],
    [['people', 'someone'], /^medglas: The type must be one of statements, .*\n$/],
    [[], /^medglas: The type must be one of .*\n$/],
  ])('%j: one line that says what to do, and nothing is written', expectRefusal)

  test('a draft without required fields: they are named, and nothing is written', async () => {
    const { id, slug } = await draft({ kind: 'statement' })
    await expectRefusal(
      ['statements', slug ?? ''],
      /^medglas: Not published; put right:\nmedglas: title: .*\nmedglas: organisations: .*\nmedglas: body: .*\n$/,
    )
    expect(await payload.findByID({ collection: 'statements', id })).toMatchObject({
      _status: 'draft',
    })
  })

  test('a published document with an incomplete draft stays as it was', async () => {
    const title = 'Готовое заявление'
    const { id, slug } = await draft(statementBy(publisher, title))
    expect((await run('publish', 'statements', slug ?? '')).code).toBe(0)
    await payload.update({ collection: 'statements', id, data: { title: '' }, draft: true })
    await expectRefusal(
      ['statements', slug ?? ''],
      /^medglas: Not published; put right:\nmedglas: title: .*\n$/,
    )
    const stored = await payload.findByID({ collection: 'statements', id })
    expect(stored).toMatchObject({ title, _status: 'published' })
  })

  test('what is published already is not published twice', async () => {
    const { slug } = await draft(statementBy(publisher, 'Дважды'))
    expect((await run('publish', 'statements', slug ?? '')).code).toBe(0)
    const { totalDocs } = await payload.count({ collection: 'ledger-entries' })
    const { code, output } = await run('publish', 'statements', slug ?? '')
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining(slug ?? '') })
    expect((await payload.count({ collection: 'ledger-entries' })).totalDocs).toBe(totalDocs)
  })
})

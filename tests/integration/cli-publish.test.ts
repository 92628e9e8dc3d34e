import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { countEverything } from '../support/count-everything.ts'
import { findHistory } from '../../src/ledger/stored.ts'
import { findCase } from '../../src/workflow/cases.ts'
import { createColleague, deskOf } from '../support/colleagues.ts'
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
  await createColleague(payload, 'chief', 'chief-editor')
})

afterAll(() => installation.stop())

const chief = ['--as', 'chief@example.org']
const urgently = [...chief, '--emergency', '--reason', 'Проверка команды']

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
    [
      ['statements', 'unknown', ...urgently],
      /^medglas: There is no document unknown in statements\.\n$/,
    ],
    [['statements', 'any'], /^medglas: Say who publishes, with --as EMAIL: .*\n$/],
    [
      ['statements', 'any', '--as', 'nobody@example.org'],
      /^medglas: There is no user nobody@.*\n$/,
    ],
    [['statements', 'any', ...chief, '--emergency'], /^medglas: Say why it cannot wait .*\n$/],
    [
      ['statements', 'any', ...chief, '--reason', 'so'],
      /^medglas: A reason is for an emergency.*\n$/,
    ],
    [['statements', 'any', '--colour'], /^medglas: Unknown option '--colour'.*\n$/],
    [['statements'], /^medglas: Name the document by its slug: .*\n$/],
    [['people', 'someone'], /^medglas: The type must be one of statements, .*\n$/],
    [[], /^medglas: The type must be one of .*\n$/],
  ])('%j: one line that says what to do, and nothing is written', expectRefusal)

  test('what is not approved: which approval is missing, and nothing is written', async () => {
    const { slug } = await draft(statementBy(publisher, 'Не согласовано'))
    await expectRefusal(
      ['statements', slug ?? '', ...chief],
      /^medglas: Not published. Публиковать рано: нужно согласование .*\n$/,
    )
  })

  test('a draft without required fields: they are named, and nothing is written', async () => {
    const { id, slug } = await draft({ kind: 'statement' })
    await expectRefusal(
      ['statements', slug ?? '', ...urgently],
      /^medglas: Not published; put right:\nmedglas: title: .*\nmedglas: organisations: .*\nmedglas: body: .*\n$/,
    )
    expect(await payload.findByID({ collection: 'statements', id })).toMatchObject({
      _status: 'draft',
    })
  })

  test('a published document with an incomplete draft stays as it was', async () => {
    const title = 'Готовое заявление'
    const { id, slug } = await draft(statementBy(publisher, title))
    expect((await run('publish', 'statements', slug ?? '', ...urgently)).code).toBe(0)
    await payload.update({ collection: 'statements', id, data: { title: '' }, draft: true })
    await expectRefusal(
      ['statements', slug ?? '', ...urgently],
      /^medglas: Not published; put right:\nmedglas: title: .*\n$/,
    )
    const stored = await payload.findByID({ collection: 'statements', id })
    expect(stored).toMatchObject({ title, _status: 'published' })
    // It went out in an emergency: that is on record, and somebody has to look at it.
    const known = await findCase({ payload }, id)
    expect(known).toMatchObject({ secondEyes: { reason: 'Проверка команды' } })
    const [first] = await findHistory({ payload }, id)
    expect(first?.content).toMatchObject({ emergency: true })
  })

  test('what is published already is not published twice', async () => {
    const { slug } = await draft(statementBy(publisher, 'Дважды'))
    expect((await run('publish', 'statements', slug ?? '', ...urgently)).code).toBe(0)
    const { totalDocs } = await payload.count({ collection: 'ledger-entries' })
    const { code, output } = await run('publish', 'statements', slug ?? '', ...urgently)
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining(slug ?? '') })
    expect((await payload.count({ collection: 'ledger-entries' })).totalDocs).toBe(totalDocs)
  })

  test('several go out together, or none of them', async () => {
    const author = await createColleague(payload, 'author', 'author')
    const press = await createColleague(payload, 'press', 'press-editor')
    const desk = deskOf(installation.unmandated)
    const approved = async (title: string) => {
      const { id, slug } = await desk.draft(author, statementBy(publisher, title))
      await desk.move(author, id, 'submit')
      await desk.move(press, id, 'approve')
      return `statements:${slug}`
    }
    const [first, second] = [await approved('Первое из двух'), await approved('Второе из двух')]
    const { slug } = await draft(statementBy(publisher, 'Ещё не готово'))
    await expectRefusal(
      [...first.split(':'), '--as', 'press@example.org'],
      /^medglas: Not published\. У вас нет права «Публиковать.*\n$/,
    )
    await expectRefusal(
      [first, `statements:${slug}`, ...chief],
      /^medglas: Not published\. «Ещё не готово»: Публиковать рано.*\n$/,
    )
    await expectRefusal([first, second, ...urgently], /^medglas: In an emergency .*\n$/)
    expect(await run('publish', first, second, ...chief)).toMatchObject({
      ...{ code: 0, output: 'Published 2 documents together.\n' },
    })
    const { totalDocs } = await payload.count({
      collection: 'statements',
      where: { title: { contains: 'из двух' }, _status: { equals: 'published' } },
    })
    expect(totalDocs).toBe(2)
  })
})

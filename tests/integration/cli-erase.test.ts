import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createColleague } from '../support/colleagues.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { run } from '../support/operator.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { filesThatHold } from '../support/raw-files.ts'
import { wholeDatabase } from '../support/whole-database.ts'

jest.setTimeout(180_000)

let installation: TestInstallation
let publisher: string

beforeAll(async () => {
  installation = await startInstallation()
  const { payload } = installation
  publisher = await createPublisher(payload)
  await createColleague(payload, 'chief', 'chief-editor')
  await createColleague(payload, 'administrator', 'administrator')
})

afterAll(() => installation.stop())

const ground = ['--reason', 'Решение суда']
const administrator = ['--as', 'administrator@example.org']

const published = (title: string, slug: string) =>
  installation.payload.create({
    collection: 'statements',
    data: { ...statementBy(publisher, title), slug, _status: 'published' },
  })

async function expectRefusal(args: string[], reason: RegExp): Promise<void> {
  const before = await wholeDatabase(installation.payload)
  const { code, output, errors } = await run('erase', ...args)
  expect(errors).toMatch(reason)
  expect(errors).not.toMatch(/\n\s+at /)
  expect({ code, output }).toEqual({ code: 1, output: '' })
  expect(await wholeDatabase(installation.payload)).toEqual(before)
}

describe('erase', () => {
  test.each([
    [['letters', 'any'], /^medglas: The type must be one of statements, .*\n$/],
    [['statements'], /^medglas: Name the document by its slug or id: .*\n$/],
    [['statements', 'any', ...ground], /^medglas: Say which administrator erases, .*\n$/],
    [['statements', 'any', ...administrator], /^medglas: Give the legal ground, .*\n$/],
    [
      ['statements', 'any', ...administrator, '--reason', ' '],
      /^medglas: Give the legal ground, .*/,
    ],
    [['statements', 'any', '--colour'], /^medglas: Unknown option '--colour'.*\n$/],
    [
      ['statements', 'unknown', ...administrator, ...ground],
      /^medglas: There is no document unknown in statements\.\n$/,
    ],
    [
      ['media', 'unknown', ...administrator, ...ground],
      /^medglas: There is no document unknown in media\.\n$/,
    ],
    [
      ['statements', 'any', '--as', 'nobody@example.org', ...ground],
      /^medglas: There is no user nobody@.*\n$/,
    ],
  ])('%j: one line that says what to do, and nothing is written', expectRefusal)

  test('by a chief editor: refused, and nothing is written', async () => {
    await published('Останется', 'ostanetsya')
    const chief = ['--as', 'chief@example.org']
    await expectRefusal(
      ['statements', 'ostanetsya', ...chief, ...ground],
      /^medglas: Not erased\. У вас нет права «Стирать по требованию закона».*\n$/,
    )
  })

  test('a publication by its slug, a record by its id; the ledger says what and when', async () => {
    const { id } = await published('Кенарь поёт', 'kenar')
    const person = { name: 'Кенарь Щегол' }
    const { id: author } = await installation.payload.create({ collection: 'people', data: person })
    const { code, output, errors } = await run(
      ...(['erase', 'statements', 'kenar', ...administrator, ...ground] as const),
    )
    expect({ code, output, errors }).toEqual({
      ...{ code: 0, output: `Erased statements ${id}.\n`, errors: '' },
    })
    const second = await run('erase', 'people', author, ...administrator, ...ground)
    expect(second).toMatchObject({ code: 0, output: `Erased people ${author}.\n` })
    expect(filesThatHold(installation.folder, 'Кенарь')).toEqual([])
    expect(JSON.stringify(await wholeDatabase(installation.payload))).not.toContain('Кенарь')

    const verified = await run('ledger', 'verify')
    expect(verified.code).toBe(0)
    expect(verified.output.split('\n').slice(1, -1)).toEqual([
      expect.stringMatching(
        new RegExp(`^Entry \\d+ erased statements ${id} on 20\\S+Z: 1 entry has no content`),
      ),
      expect.stringMatching(new RegExp(`^Entry \\d+ erased people ${author} on 20\\S+Z`)),
    ])
    const shown = await run('ledger', 'show', id)
    expect(shown.output).toMatch(/publish 1\.0\n {4}statements {2}\[ru\] {2}\(erased\)\n/)
    expect(shown.output).toMatch(/erase 1\.0\n/)
  })
})

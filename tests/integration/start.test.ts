import { connect } from 'node:net'
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import Database from 'libsql'
import { query } from '../support/graphql.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { mustRun, parseReports } from '../support/operator.ts'
import { createPublisher } from '../support/publisher.ts'
import { freePort, runCli, startServer, type TestServer } from '../support/server.ts'

jest.setTimeout(400_000)

const mongo = process.env.TEST_DATABASE === 'mongodb'

let installation: TestInstallation
let server: TestServer
let readModel: string

/** The server inherits the installation of this process, which itself only reads and cleans up. */
beforeAll(async () => {
  installation = await startInstallation()
  readModel = join(installation.folder, 'read-model.db')
  server = await start()
})

afterAll(async () => {
  await server?.stop()
  await installation.stop()
}, 60_000)

const start = () => startServer({ DATA_DIR: installation.folder })

/** Who is a chief editor as well; that suffices in an emergency. */
const byAdministrator = ['--as', 'admin@medglas.local', '--emergency', '--reason', 'Проверка']

const everything = () =>
  query(
    server.url,
    '{ publications(first: 50) { nodes { id title path publishedAt ' +
      '... on Statement { body { html markdown } topics { slug } } } } }',
  )

async function healthOf(path: string) {
  const response = await fetch(server.url + path)
  return { status: response.status, body: (await response.json()) as unknown }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 100))
}

describe('a running installation', () => {
  test('says where to go and how to sign in', () => {
    expect(server.output()).toMatch(/Medglas is ready\.\n {2}Admin UI +http:\S+\/admin/)
    expect(server.output()).toMatch(/First administrator: admin@medglas\.local/)
    expect(server.output()).not.toContain(server.env.ADMIN_PASSWORD)
    expect(server.errors()).toBe('')
  })

  test('/healthz and /readyz', async () => {
    const { totalDocs } = await installation.payload.count({ collection: 'ledger-entries' })
    expect(await healthOf('/healthz')).toEqual({ status: 200, body: { status: 'ok' } })
    const body = { status: 'ready', position: totalDocs }
    expect(await healthOf('/readyz')).toEqual({ status: 200, body })
  })

  test('serves the admin UI, and sends the visitor of / there', async () => {
    const response = await fetch(server.url)
    expect(response.url).toContain('/admin')
    expect(await response.text()).toContain('<html')
  })

  test('lets the ledger be verified beside it', async () => {
    const output = await mustRun('ledger', 'verify')
    const { totalDocs } = await installation.payload.count({ collection: 'ledger-entries' })
    expect(output).toContain(`${totalDocs} entries verified`)
    expect(totalDocs).toBeGreaterThan(10)
  })
})

describe('a second process on the same database', () => {
  if (!mongo) {
    test.each(['start', 'import', 'publish', 'seed'])(
      '%s: refused in one line',
      async (command) => {
        const before = await everything()
        const args = {
          import: ['package.json', '--type', 'statements'],
          publish: ['statements', 'any', ...byAdministrator],
        }[command]
        const { code, output, errors } = await runCli([command, ...(args ?? [])], {
          PORT: String(await freePort()),
          HOST: '127.0.0.1',
        })
        expect(errors).toMatch(
          /^medglas: \S+test\.db is in use by another process \(process \d+\)\. Stop it first; .*\n$/,
        )
        expect(output.replace('… opening the database\n', '')).toBe('')
        expect(code).toBe(1)
        expect(await everything()).toEqual(before)
      },
    )
  }

  if (mongo) {
    test('imports and publishes, and the running server delivers it', async () => {
      const output = await mustRun('import', 'LICENSE', '--type', 'announcements', '--json')
      const [{ id, slug } = { id: '', slug: '' }] = parseReports(output)
      const { payload } = installation
      const data = { organisations: [await createPublisher(payload)] }
      await payload.update({ collection: 'announcements', id, data, draft: true })
      await mustRun('publish', 'announcements', slug, ...byAdministrator)
      const question = 'query($slug: String) { announcement(slug: $slug) { body { text } } }'
      const ask = async () => (await query(server.url, question, { slug })).announcement
      await until(async () => (await ask()) !== null)
      expect(await ask()).toEqual({ body: { text: expect.stringContaining('Permission is') } })
    })
  }

  test('on the same port: refused in one line', async () => {
    const { PORT = '', HOST = '' } = server.env
    const { code, errors } = await runCli(['start'], { PORT, HOST })
    expect(errors).toMatch(/^medglas: Port \d+ is in use\. .*PORT=3001\n$/)
    expect(code).toBe(1)
    expect(await healthOf('/healthz')).toMatchObject({ status: 200 })
  })
})

describe('ended and started again', () => {
  test('SIGTERM: exit code 0, even with a client that never finishes its request', async () => {
    const idle = connect(Number(server.env.PORT), '127.0.0.1')
    await once(idle, 'connect')
    idle.on('error', () => {}).write('GET /healthz HTTP/1.1\r\nHost: x\r\n')
    expect(await server.stop()).toBe(0)
    expect(server.output()).toMatch(/Stopping …\n$/)
    expect(server.errors()).toBe('')
    idle.destroy()
  })

  test('a second start reuses build and content', async () => {
    const began = performance.now()
    server = await start()
    const ms = Math.round(performance.now() - began)
    process.stderr.write(`second start: ready after ${ms} ms\n`)
    expect(server.output()).not.toMatch(/Building|administrator|demonstration/)
    expect(server.output()).toMatch(/Medglas is ready/)
  })
})

/** Each leaves a read model that must not be used. */
const damages: [name: string, damage: () => void][] = [
  ['deleted', () => rmSync(readModel)],
  ['overwritten at its beginning', () => overwrite(0, 'no database')],
  ['overwritten in its middle', () => overwrite(4096 * 3, 'x'.repeat(statSync(readModel).size))],
  ['of another version', () => change(`UPDATE meta SET value = '0' WHERE name = 'version'`)],
  ['without a table', () => change('DROP TABLE documents')],
]

function overwrite(position: number, text: string): void {
  const file = openSync(readModel, 'r+')
  writeSync(file, text, position)
  closeSync(file)
}

function change(sql: string): void {
  const database = new Database(readModel)
  database.exec(sql)
  database.close()
}

describe('the read model between two starts', () => {
  test.each(damages)('%s: built anew, it answers the same', async (_name, damage) => {
    const before = await everything()
    const ready = await healthOf('/readyz')
    expect(await server.stop()).toBe(0)
    for (const end of ['-wal', '-shm']) rmSync(readModel + end, { force: true })
    damage()
    server = await start()
    expect(await everything()).toEqual(before)
    expect(await healthOf('/readyz')).toEqual(ready)
  })
})

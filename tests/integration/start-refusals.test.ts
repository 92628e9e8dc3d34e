import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import Database from 'libsql'
import { mongoDatabaseUrl } from '../support/mongodb.ts'
import { freePort, runCli } from '../support/server.ts'

jest.setTimeout(60_000)

const mongo = process.env.TEST_DATABASE === 'mongodb'
let folder: string
let port: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'medglas-refusals-'))
  port = String(await freePort())
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Starts with a mistake; what was printed is one line for each mistake, and no stack trace. */
async function expectRefusal(
  env: Record<string, string>,
  lines: RegExp[],
  command = 'start',
): Promise<void> {
  const { code, output, errors } = await runCli([command, 'verify'], {
    HOST: '127.0.0.1',
    PORT: port,
    DATA_DIR: join(folder, 'data'),
    MEDIA_DIR: join(folder, 'media'),
    DATABASE_URL: '',
    PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    LOG_LEVEL: 'info',
    ...env,
  })
  const said = errors.trimEnd().split('\n')
  expect(said).toEqual(lines.map((line) => expect.stringMatching(line)))
  said.forEach((line) => expect(line).toMatch(/^medglas: \S/))
  expect(output.replace('… opening the database\n', '')).toBe('')
  expect(code).toBe(1)
}

if (!mongo) {
  test('every mistake in the environment has its line', async () => {
    const env = { PORT: 'abc', LOG_LEVEL: 'loud', ADMIN_EMAIL: 'x', ADMIN_PASSWORD: 'short' }
    await expectRefusal({ ...env, SEED_DEMO: 'maybe', SITE_URL: 'ftp://x', PAYLOAD_SECRET: 'x' }, [
      /PORT must be a/,
      /SITE_URL must be an http/,
      /PAYLOAD_SECRET must have at least 32 characters/,
      /ADMIN_EMAIL must be an e-mail address/,
      /ADMIN_PASSWORD must have at least 12 characters/,
      /SEED_DEMO must be true or false/,
      /LOG_LEVEL must be one of/,
    ])
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('an address that is none of a database', async () => {
    await expectRefusal({ DATABASE_URL: 'postgres://127.0.0.1/x' }, [
      /DATABASE_URL must begin with file: \(SQLite\) or mongodb:\/\//,
    ])
  })

  test('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port: taken } = server.address() as AddressInfo
    await expectRefusal({ PORT: String(taken) }, [
      new RegExp(`Port ${taken} is in use\\. Stop what uses it, or choose another: PORT=`),
    ])
    server.close()
  })

  test('an address that this machine does not have', async () => {
    await expectRefusal({ HOST: '203.0.113.1' }, [/no address 203\.0\.113\.1\. Check HOST/])
  })

  test('a file that is no database stays as it is', async () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'Уважаемые коллеги! Это письмо, а не база данных.\n')
    const env = { DATABASE_URL: `file:${file}` }
    await expectRefusal(env, [/Cannot open the database .*letter\.txt .*not a database/])
    expect(readFileSync(file, 'utf8')).toContain('Уважаемые коллеги')
  })

  test.each(['users', 'accounts'])(
    'a database of something else, with %s, stays as it is',
    async (table) => {
      const file = join(folder, `${table}.db`)
      const before = new Database(file)
      before.exec(`CREATE TABLE ${table} (id INTEGER PRIMARY KEY)`)
      before.close()
      const env = { DATABASE_URL: `file:${file}` }
      const reason = new RegExp(`of something else \\(it has a table ${table}\\).*DATABASE_URL=`)
      await expectRefusal(env, [reason])
      await expectRefusal(env, [reason], 'ledger')
      const after = new Database(file)
      expect(after.prepare('SELECT name FROM sqlite_master').all()).toEqual([{ name: table }])
      after.close()
    },
  )

  test('a folder in the place of the database', async () => {
    await expectRefusal({ DATABASE_URL: `file:${folder}` }, [/Cannot open the database/])
  })

  test.each([
    ['a data folder that cannot be created', { PAYLOAD_SECRET: '' }],
    ['a data folder, with a database elsewhere', { DATABASE_URL: 'file:elsewhere.db' }],
  ])('%s', async (_name, env) => {
    writeFileSync(join(folder, 'file'), '')
    await expectRefusal({ ...env, DATA_DIR: join(folder, 'file', 'data') }, [
      /Cannot create the folder .*file\/data .*Check DATA_DIR/,
    ])
    expect(existsSync('elsewhere.db')).toBe(false)
  })

  test('a media folder that cannot be created', async () => {
    await expectRefusal({ MEDIA_DIR: join(folder, 'file', 'media') }, [/Check MEDIA_DIR/])
  })

  test('a ledger command on a database that is not there does not create one', async () => {
    const file = join(folder, 'nowhere.db')
    await expectRefusal({ DATABASE_URL: `file:${file}` }, [/no database at .*nowhere/], 'ledger')
    expect(existsSync(file)).toBe(false)
  })
}

if (mongo) {
  const unreachable = 'mongodb://127.0.0.1:1/x?replicaSet=rs0'

  test.each(['start', 'ledger'])('%s: a MongoDB that cannot be reached', async (command) => {
    const began = performance.now()
    await expectRefusal(
      { DATABASE_URL: unreachable },
      [/cannot connect to MongoDB.*127\.0\.0\.1:1.*Check DATABASE_URL/],
      command,
    )
    const ms = Math.round(performance.now() - began)
    process.stderr.write(`${command}: unreachable MongoDB refused after ${ms} ms\n`)
  })

  test('a MongoDB URL without a replica set', async () => {
    await expectRefusal({ DATABASE_URL: 'mongodb://127.0.0.1:1/x' }, [
      /DATABASE_URL must name the replica set: mongodb:\/\/.*\?replicaSet=/,
    ])
  })

  test('a replica set of another name', async () => {
    const url = mongoDatabaseUrl('x').replace(/replicaSet=[^&]+/, 'replicaSet=another')
    await expectRefusal({ DATABASE_URL: url }, [/cannot connect to MongoDB.*Check DATABASE_URL/])
  })

  test('MongoDB without a secret that all nodes share', async () => {
    await expectRefusal({ DATABASE_URL: unreachable, PAYLOAD_SECRET: '' }, [
      /PAYLOAD_SECRET is required with MongoDB/,
    ])
  })
}

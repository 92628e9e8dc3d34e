import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readEnvironment } from '../config/environment.ts'
import { UserError } from '../lib/user-error.ts'
import { lockDatabase } from './process-lock.ts'

let folder: string
let children: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'medglas-lock-'))
  children = []
})

afterEach(async () => {
  await Promise.all(children.map((child) => end(child, 'SIGKILL')))
  rmSync(folder, { recursive: true })
})

const environmentOf = (databaseUrl: string) => ({ ...readEnvironment({}), databaseUrl })
const lock = (name = 'a.db') => lockDatabase(environmentOf(`file:${join(folder, name)}`))

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

/** Another process that tries to lock, says how that went, and then lives on. */
async function lockElsewhere(): Promise<{ child: ChildProcess; said: string }> {
  const script = `
    import { lockDatabase } from ${JSON.stringify(pathToFileURL('src/server/process-lock.ts').href)}
    setInterval(() => {}, 1000)
    try {
      lockDatabase({ database: 'sqlite', databaseUrl: 'file:' + process.env.FILE })
      console.log('locked')
    } catch (error) {
      console.log(error.message)
    }`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', FILE: join(folder, 'a.db') },
    },
  )
  children.push(child)
  const [output] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: output.toString().trim() }
}

test('a second process is refused: who holds the database, and what to do', async () => {
  const unlock = lock()
  const { said } = await lockElsewhere()
  expect(said).toBe(
    `${join(folder, 'a.db')} is in use by another process (process ${process.pid}). ` +
      'Stop it first; to have several processes, run on MongoDB (DATABASE_URL=mongodb://…).',
  )
  unlock()
  expect((await lockElsewhere()).said).toBe('locked')
}, 30_000)

test('a process that is killed holds it no longer', async () => {
  const { child, said } = await lockElsewhere()
  expect(said).toBe('locked')
  expect(() => lock()).toThrow(`(process ${child.pid})`)
  expect(() => lock()).toThrow(UserError)
  await end(child, 'SIGKILL')
  lock()()
}, 30_000)

test('the lock is given back, and refused meanwhile in the same process, too', () => {
  const unlock = lock()
  expect(() => lock()).toThrow(UserError)
  unlock()
  lock()()
})

test('another database is another lock', () => {
  const unlocks = [lock('a.db'), lock('b.db')]
  unlocks.forEach((unlock) => unlock())
})

test('the folder is created; the database itself is not touched', () => {
  lock('new/folder/a.db')()
  expect(existsSync(join(folder, 'new/folder/a.db.lock'))).toBe(true)
  expect(existsSync(join(folder, 'new/folder/a.db'))).toBe(false)
})

test('both ways to write the address of a file mean the same database', () => {
  const unlock = lock('мой файл.db')
  const { href } = pathToFileURL(join(folder, 'мой файл.db'))
  expect(() => lockDatabase(environmentOf(href))).toThrow('is in use')
  unlock()
})

test('a folder that cannot be is the mistake of the user', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => lock('file/a.db')).toThrow(UserError)
  expect(() => lock('file/a.db')).toThrow(/^Cannot write beside .*Check DATABASE_URL and DATA_DIR/)
})

test('MongoDB needs no lock', () => {
  const env = {
    ...readEnvironment({}),
    database: 'mongodb' as const,
    databaseUrl: 'mongodb://db/x',
  }
  const unlocks = [lockDatabase(env), lockDatabase(env)]
  unlocks.forEach((unlock) => unlock())
})

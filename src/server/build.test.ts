import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

/** Stands for Next: ends with this code. */
let exitCode = 0
const spawn = jest.fn((..._: [string, string[], { env: Record<string, string> }]) => {
  const child = new EventEmitter()
  setImmediate(() => child.emit('exit', exitCode))
  return child
})
jest.unstable_mockModule('node:child_process', () => ({ spawn }))
const { build, isBuilt } = await import('./build.ts')
const { UserError } = await import('../lib/user-error.ts')

const project = process.cwd()
let folder: string

const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

beforeEach(() => {
  exitCode = 0
  spawn.mockClear()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'medglas-build-')))
  process.chdir(folder)
  mkdirSync('.next')
  write('src/app/[[...segments]]/page.tsx', 'page')
  write('src/app/page.test.ts', 'test')
  write('collections/notes/config.ts', 'notes')
  for (const file of ['payload.config.ts', 'next.config.mjs', 'package-lock.json'])
    write(file, '{}')
})

afterEach(() => {
  process.chdir(project)
  rmSync(folder, { recursive: true })
})

describe('after a build', () => {
  test('nothing is out of date', async () => {
    expect(isBuilt()).toBe(false)
    await build()
    expect(isBuilt()).toBe(true)
    const [, args, { env }] = spawn.mock.calls[0]!
    expect(args.at(-1)).toBe('build')
    expect(env).toMatchObject({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  })

  test.each([
    'src/app/[[...segments]]/page.tsx',
    'src/app/new.ts',
    'collections/notes/config.ts',
    'payload.config.ts',
    'next.config.mjs',
    'package-lock.json',
  ])('a change of %s is', async (file) => {
    await build()
    write(file, 'changed')
    expect(isBuilt()).toBe(false)
  })

  test.each([
    ['removed', () => rmSync('collections/notes/config.ts')],
    [
      'renamed',
      () => {
        rmSync('collections/notes/config.ts')
        write('collections/notes/fields.ts', 'notes')
      },
    ],
  ])('a file that was %s is', async (_, change) => {
    await build()
    change()
    expect(isBuilt()).toBe(false)
  })

  test.each(['src/app/page.test.ts', 'seed/content/topics.ts', 'README.md'])(
    'a change of %s is none',
    async (file) => {
      await build()
      write(file, 'changed')
      expect(isBuilt()).toBe(true)
    },
  )
})

test('a build that fails is no build', async () => {
  exitCode = 1
  await expect(build()).rejects.toBeInstanceOf(UserError)
  expect(isBuilt()).toBe(false)
})

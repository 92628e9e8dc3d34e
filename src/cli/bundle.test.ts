import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bundle } from './bundle.mjs'

let folder: string
let programs: ReturnType<typeof bundle>

beforeEach(() => {
  mkdirSync('build', { recursive: true })
  folder = mkdtempSync(join('build', 'bundle-test-'))
  write('lazy.ts', 'export const word: string = "old"')
  write('greet.ts', 'const { word } = await import("./lazy.ts"); console.log("greet", word)')
  write(
    'place.ts',
    'import "./lazy.ts"; console.log(new URL("beside.txt", import.meta.url).pathname)',
  )
  const entryPoints = { greet: join(folder, 'greet.ts'), place: join(folder, 'place.ts') }
  programs = bundle(join(basename(folder), 'made'), entryPoints, { splitting: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })
const say = (program: string) => run(programs.fileOf(program)).stdout.trim()
const files = () => readdirSync(join(folder, 'made')).filter((name) => name.endsWith('.mjs'))

describe('programs in a bundle', () => {
  test('say what their sources say, and find what lies beside these', async () => {
    expect(programs.isCurrent()).toBe(false)
    await programs.make()
    expect(programs.isCurrent()).toBe(true)
    expect(say('greet')).toBe('greet old')
    expect(say('place')).toBe(join(process.cwd(), folder, 'beside.txt'))
  })

  test.each([
    ['a source has changed', () => write('lazy.ts', 'export const word = "new"')],
    ['a source is gone', () => rmSync(join(folder, 'lazy.ts'))],
    ['a part of it is gone', () => rmSync(join(folder, 'made', files()[0] ?? ''))],
  ])('are not current when %s', async (_, change) => {
    await programs.make()
    change()
    expect(programs.isCurrent()).toBe(false)
  })

  test('keep what was made before, which may still run, and of what was before that nothing', async () => {
    await programs.make()
    const first = files()
    write('lazy.ts', 'export const word = "new"')
    await programs.make()
    expect(say('greet')).toBe('greet new')
    expect(files()).toEqual(expect.arrayContaining(first))
    const both = files().length
    write('lazy.ts', 'export const word = "newer"')
    await programs.make()
    expect(say('greet')).toBe('greet newer')
    expect(files()).toHaveLength(both)
  })
})

test('a command that there is not: one line that names those there are', () => {
  const { status, stdout, stderr } = run('src/cli/run.mjs', 'publsih')
  expect(stderr).toMatch(/^medglas: There is no command publsih; there are erase, .*, start\.\n$/)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
})

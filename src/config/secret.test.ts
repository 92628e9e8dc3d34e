import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readEnvironment } from './environment.ts'
import { readSecret } from './secret.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'medglas-secret-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const read = (env: Record<string, string> = {}) =>
  readSecret(readEnvironment({ DATA_DIR: join(folder, 'data'), ...env }))

test('a secret that is given is used, and nothing is written', () => {
  const PAYLOAD_SECRET = 'a secret of thirty-two characters'
  expect(read({ PAYLOAD_SECRET })).toBe(PAYLOAD_SECRET)
  expect(readdirSync(folder)).toEqual([])
})

describe('a generated secret', () => {
  test('is 256 random bits, and the same at the next start', () => {
    const secret = read()
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(read()).toBe(secret)
  })

  test('differs between installations', () => {
    expect(read({ DATA_DIR: join(folder, 'other') })).not.toBe(read())
  })

  test('is a file of its own that the owner alone may read', () => {
    const mask = process.umask(0)
    try {
      const secret = read()
      const file = join(folder, 'data/secret')
      expect(readFileSync(file, 'utf8')).toBe(secret)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(readdirSync(join(folder, 'data'))).toEqual(['secret'])
    } finally {
      process.umask(mask)
    }
  })

  test('is not replaced when the operator wrote one', () => {
    const dataDir = join(folder, 'data')
    read()
    writeFileSync(join(dataDir, 'secret'), 'written by hand\n')
    expect(read()).toBe('written by hand')
  })

  test('is the same for processes that start at once', async () => {
    const installations = 200
    const script = `
      import { readSecret } from ${JSON.stringify(pathToFileURL('src/config/secret.ts').href)}
      while (Date.now() < ${Date.now() + 2000});
      for (let i = 0; i < ${installations}; i += 1)
        console.log(readSecret({ dataDir: ${JSON.stringify(folder)} + '/' + i }))`
    const run = async () => {
      const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      const [output] = await Promise.all([text(child.stdout), once(child, 'exit')])
      return output.trim().split('\n')
    }
    const [first, second] = await Promise.all([run(), run()])
    expect(first).toHaveLength(installations)
    expect(new Set(first).size).toBe(installations)
    expect(second).toEqual(first)
  }, 30_000)
})

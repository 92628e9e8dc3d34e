import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { UserError } from '../lib/user-error.ts'

/** What the admin UI is built from, relative to the project's folder. */
const sources = ['src', 'collections', 'payload.config.ts', 'next.config.mjs', 'package-lock.json']
const stampFile = '.next/medglas-build'

/** Whether the admin UI was built from the sources as they are now. */
export function isBuilt(): boolean {
  try {
    return readFileSync(stampFile, 'utf8') === hashSources()
  } catch {
    return false
  }
}

/**
 * Builds the admin UI with Next, which shows its progress.
 * @throws UserError when the build fails
 */
export async function build(): Promise<void> {
  const stamp = hashSources()
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const code = await new Promise((resolve, reject) => {
    child.once('exit', resolve).once('error', reject)
  })
  if (code !== 0) throw new UserError('The admin UI could not be built; the reason is above.')
  writeFileSync(stampFile, stamp)
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path]
  // Not `withFileTypes`: its entries know their folder only since Node 20.12.
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => !file.endsWith('.test.ts') && statSync(file).isFile())
    .sort()
}

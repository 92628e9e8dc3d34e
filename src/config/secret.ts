import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './environment.ts'

/**
 * The secret that signs sessions: from the environment, or, for the embedded database, generated
 * once into the data folder and readable by its owner alone.
 */
export function readSecret({ secret, dataDir }: Environment): string {
  if (secret) return secret
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) generate(file)
  return readFileSync(file, 'utf8').trim()
}

/** Written whole under another name first: a process that starts beside never reads half of it. */
function generate(file: string): void {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text given with the task; it stays outside the project, and `npm test` runs in its root. */
export interface SeedText {
  file: string
  text: string
}

/**
 * Reads the texts of `../shared/seeds`.
 * @throws Error when they are not there: what they prove must not go unproved in silence
 */
export function readSeedTexts(): SeedText[] {
  const folder = join(process.cwd(), '..', 'shared', 'seeds')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  if (files.length !== 2) throw new Error(`${folder} must hold two texts, not ${files.length}.`)
  return files.sort().map((name) => {
    const file = join(folder, name)
    return { file, text: readFileSync(file, 'utf8') }
  })
}

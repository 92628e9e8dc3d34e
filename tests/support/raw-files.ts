import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files under a folder that hold a text anywhere in their bytes, as UTF-8 or UTF-16: also in
 * what a database has deleted and not yet written over.
 */
export function filesThatHold(folder: string, text: string): string[] {
  const encoded = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return filesIn(folder).filter((file) => {
    const bytes = readFileSync(file)
    return encoded.some((wanted) => bytes.includes(wanted))
  })
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

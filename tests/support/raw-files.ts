import { spawnSync } from 'node:child_process'

/**
 * The files under a folder that hold one of some texts anywhere in their bytes, as UTF-8 or UTF-16: also in
 * what a database has deleted and not yet written over.
 *
 * They are read by a process of their own: whoever closes a file gives up the locks that SQLite
 * holds on it in the same process, and the next process would take the database for nobody's.
 */
export function filesThatHold(folder: string, ...texts: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, folder, ...texts],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  )
  if (status !== 0) throw new Error(`The files cannot be read: ${stderr}`)
  return JSON.parse(stdout) as string[]
}

const program = `
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
const [folder, ...texts] = process.argv.slice(1)
const wanted = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')])
const found = []
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const path = join(entry.parentPath ?? entry.path, entry.name)
  const bytes = readFileSync(path)
  if (wanted.some((one) => bytes.includes(one))) found.push(path)
}
process.stdout.write(JSON.stringify(found))
`

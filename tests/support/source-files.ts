import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Folders that hold nothing we have written (all are ignored by git, or git's own). */
const foreign = new Set('.git .next build coverage data media node_modules test-results'.split(' '))
const ignored = new Set(['next-env.d.ts'])

const walk = (root: string, folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder ? `${folder}/${entry.name}` : entry.name
    // `collections/media/` is ours; only the folder of uploads at the root is not.
    if (entry.isDirectory()) return foreign.has(file) ? [] : walk(root, file)
    return /\.tsx?$/.test(entry.name) && !ignored.has(file) ? [file] : []
  })

/** Reads every TypeScript file of ours: path from the root, with `/`, → text. */
export const readSourceFiles = (root: string): Map<string, string> =>
  new Map(walk(root, '').map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))

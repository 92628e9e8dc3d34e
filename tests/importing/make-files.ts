import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What the tests make files with, beside what they write themselves. */
export const officeHint =
  'install libreoffice-writer-nogui and pandoc (apt-get install --no-install-recommends libreoffice-writer-nogui pandoc)'

function findCommand(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null
}

export const soffice = findCommand('soffice')
export const pandoc = findCommand('pandoc')

const filters = { docx: 'docx', html: 'html:HTML (StarWriter):EmbedImages', pdf: 'pdf' }

/** Converts a file with LibreOffice. @returns the files by format */
export async function convertAll(
  folder: string,
  file: string,
  formats: readonly (keyof typeof filters)[],
): Promise<string[]> {
  const isText = extname(file) === '.txt'
  const made: string[] = []
  for (const format of formats) {
    await run(
      soffice ?? '',
      [
        ...['--headless', '--norestore', `-env:UserInstallation=file://${join(folder, 'profile')}`],
        ...(isText ? ['--infilter=Text (encoded):UTF8,LF,,,'] : []),
        ...['--convert-to', filters[format], '--outdir', folder, file],
      ],
      { timeout: 120_000, env: { ...process.env, HOME: folder } },
    )
    made.push(join(folder, `${basename(file, extname(file))}.${format}`))
  }
  return made
}

/** Converts Markdown with Pandoc. */
export async function convertMarkdown(
  folder: string,
  file: string,
  target: string,
): Promise<string> {
  const made = join(folder, target)
  mkdirSync(folder, { recursive: true })
  await run(
    pandoc ?? '',
    ['--standalone', '--self-contained', '-f', 'markdown', '-o', made, file],
    {
      timeout: 60_000,
      cwd: folder,
    },
  )
  return made
}

export function write(folder: string, name: string, content: string | Buffer): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { environment } from '../config/environment.ts'
import { isLocale, locales, type Locale } from '../content/locales.ts'
import { createDraft } from '../importing/create-draft.ts'
import { ImportError } from '../importing/import-error.ts'
import { recogniseText } from '../importing/recognise-text.ts'
import { UserError } from '../lib/user-error.ts'
import { openPayload } from '../server/open-payload.ts'
import type { PublicationSlug } from '../workflow/publish-document.ts'
import { runCommand } from './command.ts'
import { publicationType } from './publication-type.ts'

const usage = 'npm run import -- FILE… --type statements [--locale ru] [--json]'

interface Options {
  files: string[]
  type: PublicationSlug
  locale: Locale
  json: boolean
}

/** `npm run import`: text files become drafts; a file that fails leaves nothing behind. */
await runCommand(async () => {
  const options = readOptions()
  const { payload, close } = await openPayload(environment())
  try {
    let failures = 0
    for (const file of options.files) {
      const report = await importFile(file)
      if ('error' in report) failures += 1
      console.log(options.json ? JSON.stringify(report) : describe(report))
    }
    return failures > 0 ? 1 : 0
  } finally {
    await close()
  }

  async function importFile(file: string) {
    const { type, locale } = options
    try {
      const recognised = recogniseText(await readBytes(file), { fileName: file, locale })
      return { file, type, ...(await createDraft(payload, recognised, { type, locale })) }
    } catch (error) {
      if (error instanceof ImportError) return { file, type, error: error.messages.en }
      if (error instanceof UserError) return { file, type, error: error.message }
      throw error
    }
  }
})

function readOptions(): Options {
  const { values, positionals: files } = parse()
  const { locale, json } = values
  if (files.length === 0) throw new UserError(`Name at least one file: ${usage}`)
  if (!isLocale(locale)) throw new UserError(`--locale must be one of ${locales.join(', ')}`)
  return { files, type: publicationType(values.type, usage), locale, json }
}

function parse() {
  const options = {
    type: { type: 'string' },
    locale: { type: 'string', default: 'ru' },
    json: { type: 'boolean', default: false },
  } as const
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    const reason = (error as Error).message.replaceAll('\n', ' ').replace(/\.?$/, '.')
    throw new UserError(`${reason} Usage: ${usage}`)
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new UserError(`Cannot read ${file} (${(error as Error).message}).`)
  }
}

type Report = { file: string } & ({ error: string } | { slug: string; warnings: string[] })

function describe(report: Report): string {
  if ('error' in report) return `${report.file}: not imported. ${report.error}`
  const warnings = report.warnings.map((warning) => `\n  ! ${warning}`).join('')
  return `${report.file}: draft ${report.slug}${warnings}`
}

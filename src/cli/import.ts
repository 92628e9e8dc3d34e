import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { createLocalReq, type Payload } from 'payload'
import { environment } from '../config/environment.ts'
import { isLocale, locales, type Locale } from '../content/locales.ts'
import { ImportError } from '../importing/import-error.ts'
import { importFile, rehearseImport } from '../importing/import-file.ts'
import { tooLarge } from '../importing/refusals.ts'
import { UserError } from '../lib/user-error.ts'
import { openPayload } from '../server/open-payload.ts'
import type { PublicationSlug } from '../workflow/publish-document.ts'
import { runCommand } from './command.ts'
import { describeImport, type ImportReport } from './import-report.ts'
import { publicationType } from './publication-type.ts'

const usage =
  'npm run import -- FILE… --type statements [--locale ru] [--dry-run] [--again] [--json]'

interface Options {
  files: string[]
  type: PublicationSlug
  locale: Locale
  json: boolean
  /** Says what would be recognised, and writes nothing. */
  dryRun: boolean
  /** Imports files that were imported before. */
  again: boolean
}

/** `npm run import`: files become drafts; a file that fails leaves nothing behind. */
await runCommand(async () => {
  const options = readOptions()
  const { payload, close } = await openPayload(environment())
  try {
    let failures = 0
    for (const file of options.files) {
      const report = await importOne(payload, file, options)
      if ('error' in report) failures += 1
      console.log(options.json ? JSON.stringify(report) : describeImport(report, options.locale))
    }
    return failures > 0 ? 1 : 0
  } finally {
    await close()
  }
})

async function importOne(
  payload: Payload,
  file: string,
  { type, locale, dryRun, again }: Options,
): Promise<ImportReport> {
  try {
    const bytes = await readBytes(file)
    const req = await createLocalReq({ locale }, payload)
    const given = { bytes, fileName: basename(file), type, locale, again }
    if (dryRun) return { file, type, ...(await rehearseImport(req, given)) }
    const draft = await importFile(req, given)
    const { id, slug, warnings, format, encoding, suggestions, notMapped } = draft
    return { file, type, id, slug, warnings, format, encoding, suggestions, notMapped }
  } catch (error) {
    if (error instanceof ImportError) return { file, type, error: error.messages.en }
    if (error instanceof UserError) return { file, type, error: error.message }
    throw error
  }
}

function readOptions(): Options {
  const { values, positionals: files } = parse()
  const { locale, json, again } = values
  if (files.length === 0) throw new UserError(`Name at least one file: ${usage}`)
  if (!isLocale(locale)) throw new UserError(`--locale must be one of ${locales.join(', ')}`)
  const type = publicationType(values.type, usage)
  return { files, type, locale, json, again, dryRun: values['dry-run'] }
}

function parse() {
  const options = {
    type: { type: 'string' },
    locale: { type: 'string', default: 'ru' },
    json: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  } as const
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    const reason = (error as Error).message.replaceAll('\n', ' ').replace(/\.?$/, '.')
    throw new UserError(`${reason} Usage: ${usage}`)
  }
}

/** A file that is too large is refused from its size, before it is read. */
async function readBytes(file: string): Promise<Uint8Array> {
  const limit = environment().importMaxBytes
  try {
    const { size } = await stat(file)
    if (size > limit) throw tooLarge(basename(file), limit)
    return await readFile(file)
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new UserError(`Cannot read ${file} (${(error as Error).message}).`)
  }
}

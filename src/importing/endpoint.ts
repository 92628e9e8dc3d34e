import { Mutex } from 'async-mutex'
import { headersWithCors, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '../access/roles.ts'
import { isLocale, type Locale } from '../content/locales.ts'
import type { Message } from '../lib/messages.ts'
import { say } from '../lib/messages.ts'
import type { FileResult } from '../workflow/imports/file-result.ts'
import { messages } from '../workflow/messages.ts'
import { permissions, subjectOf } from '../workflow/permissions.ts'
import { publicationTypes } from '../workflow/publication-types.ts'
import { refusal } from '../workflow/refuse.ts'
import { ImportError } from './import-error.ts'
import { importFile } from './import-file.ts'
import { readUploads, type UploadedFile } from './read-uploads.ts'
import { tooLarge } from './refusals.ts'

/** One file at a time: reading one takes many times its size. */
const oneByOne = new Mutex()

/**
 * `POST /api/import?type=statements&locale=ru[&again=true]`, multipart, for signed-in people who may
 * write documents of the type. Each file becomes a draft or is refused by itself; the answer lists all
 * of them: 201 where at least one became a draft, else 422.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  async handler(req) {
    const asked = readQuery(req)
    const results: FileResult[] = []
    await readUploads(req, maxBytesOf(req), async (file) => {
      results.push(await oneByOne.runExclusive(() => importOne(req, file, asked)))
    })
    if (results.length === 0) throw refusal(req, 400, noFiles)
    const status = results.some((result) => 'id' in result) ? 201 : 422
    const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
    return Response.json({ results }, { status, headers })
  },
}

interface Asked {
  type: CollectionSlug
  locale: Locale
  again: boolean
}

/** Who may not write is told so before anything of the files is read. */
function readQuery(req: PayloadRequest): Asked {
  if (!req.user) throw refusal(req, 403, messages.nobody)
  const { searchParams } = new URL(req.url ?? '', 'http://localhost')
  const slug = searchParams.get('type')
  const locale = searchParams.get('locale') ?? 'ru'
  const types = publicationTypes(req.payload)
  const type = types.find((known) => known.slug === slug)
  if (!type) throw refusal(req, 400, unknownType(types.map((known) => known.slug)))
  if (!isLocale(locale)) throw refusal(req, 400, unknownLocale)
  if (!hasRole(req.user, permissions.write[subjectOf(type.slug)]))
    throw refusal(req, 403, messages.mayNot('write'))
  const again = searchParams.get('again') === 'true'
  return { type: type.slug as CollectionSlug, locale, again }
}

async function importOne(
  req: PayloadRequest,
  { name, bytes }: UploadedFile,
  { type, locale, again }: Asked,
): Promise<FileResult> {
  try {
    if (!bytes) throw tooLarge(name, maxBytesOf(req))
    const draft = await importFile(req, { bytes, fileName: name, type, locale, again })
    return { file: name, type, ...draft }
  } catch (error) {
    if (error instanceof ImportError) {
      const { messages: said, code, earlierId } = error
      return { file: name, error: say(req, said), code, earlierId }
    }
    if (isPublicError(error)) return { file: name, error: explain(error), code: 'refused' }
    throw error
  }
}

function maxBytesOf({ payload }: PayloadRequest): number {
  return (payload.config.custom as { importMaxBytes?: number }).importMaxBytes ?? 52_428_800
}

interface PublicError extends Error {
  status: number
  data?: { errors?: { label?: string; path: string; message: string }[] }
}

/** What Payload's rules refuse, the person who asked may read. */
function isPublicError(error: unknown): error is PublicError {
  const { status } = error as Partial<PublicError>
  return error instanceof Error && typeof status === 'number' && status < 500
}

function explain({ message, data }: PublicError): string {
  const fields = (data?.errors ?? []).map(
    (field) => `${field.label ?? field.path}: ${field.message}`,
  )
  return [message, ...fields].join(' ')
}

const noFiles: Message = {
  ru: 'Не прислано ни одного файла. Пришлите их как multipart/form-data.',
  en: 'No file was sent. Send files as multipart/form-data.',
}

const unknownLocale: Message = {
  ru: 'Укажите язык текста: locale=ru или locale=en.',
  en: 'Name the language of the text: locale=ru or locale=en.',
}

const unknownType = (slugs: readonly string[]): Message => ({
  ru: `Укажите, чем станут файлы: type=${slugs.join(', ')}.`,
  en: `Say what the files are to become: type=${slugs.join(', ')}.`,
})

import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { defaultLocale, isLocale } from '../../src/content/locales.ts'
import { lacksOf, type FileFacts, type Lack } from '../../src/media/completeness.ts'
import { say, type Message } from '../../src/lib/messages.ts'

/** Whether readers may see the file; `collections/media/fact-fields.ts` stores it. */
interface Marked extends FileFacts {
  id?: string
  complete?: boolean | null
}

/**
 * Notes whether all is known that a public file needs, in whatever language the form is saved. What has
 * been public once stays fit to be: what publications show must not vanish because somebody empties a
 * field.
 * @throws APIError (400) that names what would be missing
 */
export const markComplete: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Marked
  const lacks = lacksOf(await asWillBe(req, before, data), defaultLocale)
  const forgotten = lacks.flatMap((lack) => names[lack] ?? [])
  if (before.complete && forgotten.length > 0)
    throw new APIError(say(req, stillNeeded(forgotten)), 400)
  return { ...data, complete: lacks.length === 0 }
}

/** The file with what is saved now; of a translation the texts in the first language stay as they are. */
async function asWillBe(req: PayloadRequest, before: Marked, data: object): Promise<FileFacts> {
  const { locale = defaultLocale } = req
  if (!isLocale(locale) || locale === defaultLocale) return { ...before, ...data }
  const stored = before.id ? await findInAllLocales(req, before.id) : null
  const { alt, credit, rightsHolder } = stored ?? {}
  return { ...before, ...data, alt, credit, rightsHolder }
}

function findInAllLocales(req: PayloadRequest, id: string): Promise<FileFacts | null> {
  return req.payload.db.findOne<{ id: string } & FileFacts>({
    ...{ collection: 'media', where: { id: { equals: id } }, req },
  })
}

/** What people fill in; the rest is done by a job. */
const names: { [lack in Lack]?: Message } = {
  alt: { ru: 'описание для незрячих', en: 'alternative text' },
  credit: { ru: 'автор', en: 'credit' },
  rightsHolder: { ru: 'правообладатель', en: 'rights holder' },
  licence: { ru: 'условия использования', en: 'licence' },
}

const stillNeeded = (missing: Message[]): Message => ({
  ru: `Файл уже могут видеть читатели, поэтому нельзя очистить: ${missing.map(({ ru }) => ru).join(', ')}.`,
  en: `Readers may see the file already, so these must stay filled in: ${missing.map(({ en }) => en).join(', ')}.`,
})

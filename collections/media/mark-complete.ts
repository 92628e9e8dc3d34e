import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { lacksOf, type FileFacts, type Lack } from '../../src/media/completeness.ts'
import { say, type Message } from '../../src/lib/messages.ts'

/** Whether readers may see the file; `collections/media/fact-fields.ts` stores it. */
interface Marked extends FileFacts {
  complete?: boolean | null
}

/**
 * Notes whether all is known that a public file needs. What has been public once stays fit to be: what
 * publications show must not vanish because somebody empties a field.
 * @throws APIError (400) that names what would be missing
 */
export const markComplete: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Marked
  const file = { ...before, ...data }
  const lacks = lacksOf(file, 'ru')
  const forgotten = lacks.flatMap((lack) => names[lack] ?? [])
  if (before.complete && req.locale !== 'en' && forgotten.length > 0)
    throw new APIError(say(req, stillNeeded(forgotten)), 400)
  // A translation is saved by itself: what is complete in Russian stays so.
  return req.locale === 'en' ? data : { ...data, complete: lacks.length === 0 }
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

import type { Payload } from 'payload'
import { addressOf } from '../../seed/scale/publication.ts'
import type { NewPublication } from '../../src/workflow/bulk-publish.ts'

/** The same publication under another id, slug and code, to be written another way. */
export interface Twin {
  publication: NewPublication
  /** What is said of the original, as it is to be said of the twin. */
  translate<T>(value: T): T
}

/** @param number of the generated publication */
export function twinOf(number: number, original: NewPublication): Twin {
  const other = number + 900_000
  const rowPrefix = (of: number) => `"${of.toString(16).padStart(16, '0')}`
  const replaced: [string, string][] = [
    [original.id, addressOf(other).id],
    [`"${String(original.fields.ru?.slug)}"`, `"${String(original.fields.ru?.slug)}-2"`],
    [`ОБРАЗЕЦ-${number}`, `ОБРАЗЕЦ-${other}`],
    [rowPrefix(number), rowPrefix(other)],
  ]
  const translate = <T>(value: T): T => {
    const text = replaced.reduce(
      (json, [from, to]) => json.replaceAll(from, to),
      JSON.stringify(value),
    )
    return JSON.parse(text) as T
  }
  return { publication: translate(original), translate }
}

/** Publishes as people do, through Payload's operations: drafts in each language, then the button. */
export async function publishByHand(
  payload: Payload,
  { type: collection, id, fields }: NewPublication,
): Promise<void> {
  const { ru, en } = fields
  if (!en) {
    const data = { ...ru, id, _status: 'published' } as never
    await payload.create({ collection, data, locale: 'ru' })
    return
  }
  const data = { ...ru, id } as never
  await payload.create({ collection, data, locale: 'ru', draft: true })
  await payload.update({ collection, id, data: en, locale: 'en', draft: true })
  await payload.update({ collection, id, data: { _status: 'published' }, locale: 'ru' })
}

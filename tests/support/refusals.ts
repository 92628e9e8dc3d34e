import { expect } from '@jest/globals'
import { ValidationError, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { locales } from '../../src/content/locales.ts'
import { requestIn } from './language.ts'

export interface Refused {
  /** Path of the field that is named, such as `stages.1.date`. */
  path: string
  /** What the refusal says, in both languages. */
  ru: string | RegExp
  en: string | RegExp
}

/**
 * Expects that a save is refused, in both languages, at that field alone, and that nothing was
 * written: no document, no version, no ledger entry.
 */
export async function expectRefusal(
  payload: Payload,
  collection: CollectionSlug,
  save: (req: PayloadRequest) => Promise<unknown>,
  { path, ...messages }: Refused,
): Promise<void> {
  for (const language of locales) {
    const before = await everything(payload, collection)
    const errors = await errorsOf(save(await requestIn(language, payload)))
    const message = messages[language]
    expect(errors).toEqual([
      { path, message: message instanceof RegExp ? expect.stringMatching(message) : message },
    ])
    expect(await everything(payload, collection)).toEqual(before)
  }
}

async function errorsOf(saved: Promise<unknown>): Promise<{ path: string; message: string }[]> {
  const error = await saved.then(
    () => new Error('It was saved.'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof ValidationError)) throw error
  return error.data.errors.map(({ path, message }) => ({ path, message }))
}

/** All that a save could write. */
async function everything(payload: Payload, collection: CollectionSlug) {
  const { docs } = await payload.find({ collection, pagination: false, depth: 0, locale: 'all' })
  const isDrafted = Boolean(payload.collections[collection].config.versions)
  const versions = isDrafted ? (await payload.countVersions({ collection })).totalDocs : 0
  const entries = await payload.count({ collection: 'ledger-entries' })
  return { docs, versions, entries: entries.totalDocs }
}

import type { CollectionSlug, Payload } from 'payload'
import type { Locale } from '../content/locales.ts'
import type { TypesetContext } from '../fields/typeset-hooks.ts'
import { toLexical } from '../rich-text/from-paragraphs.ts'
import { findPublisher } from './find-publisher.ts'
import type { RecognisedDocument, Speaker } from './recognised.ts'

export interface CreateDraft {
  /** Collection slug of a publication type. */
  type: CollectionSlug
  locale: Locale
}

/** The draft that an import left behind, for its report. */
export interface ImportedDraft {
  id: string
  slug: string
  warnings: string[]
}

/**
 * Stores a recognised document as a draft, never as a publication. What was recognised goes into
 * the fields that the type has; a speaker is linked to the record of a person who is known.
 */
export async function createDraft(
  payload: Payload,
  recognised: RecognisedDocument,
  { type, locale }: CreateDraft,
): Promise<ImportedDraft> {
  const person = await findPerson(payload, recognised.speaker, locale)
  const { title, lead, blocks, source, dateline } = recognised
  const publisher = await findPublisher(payload, blocks, locale)
  const candidates = {
    title,
    lead,
    body: toLexical(blocks),
    ...(source && { source }),
    ...(dateline && { dateline }),
    ...(person.speaker && { speaker: person.speaker }),
    ...(publisher.id && { organisations: [publisher.id] }),
  }
  const data = only(fieldNames(payload, type), candidates)
  const created = await payload.create({
    collection: type,
    data: data,
    locale,
    draft: true,
    depth: 0,
    context: { verbatim: true } satisfies TypesetContext,
  })
  const { id, slug } = created as { id: string; slug: string }
  return { id, slug, warnings: [...recognised.warnings, ...person.warnings, ...publisher.warnings] }
}

/** A speaker of whom there is no record stays as the text names him or her. */
async function findPerson(payload: Payload, speaker: Speaker | null, locale: Locale) {
  if (!speaker) return { speaker: null, warnings: [] }
  const where = { name: { equals: speaker.name } }
  const { docs } = await payload.find({ collection: 'people', where, locale, limit: 2, depth: 0 })
  if (docs.length === 1) return { speaker: { person: docs[0]?.id }, warnings: [] }
  const who = `${speaker.name}, ${speaker.position}`
  const choose = {
    ru: `Говорит, по-видимому, ${who}: проверьте; если человек есть в справочнике, выберите его.`,
    en: `The speaker seems to be ${who}: check it, and choose the person if there is a record.`,
  }
  return { speaker, warnings: [choose[locale]] }
}

function fieldNames(payload: Payload, type: CollectionSlug): Set<string> {
  return new Set(payload.collections[type].config.flattenedFields.map((field) => field.name))
}

function only(names: Set<string>, fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)))
}

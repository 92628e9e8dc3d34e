import type { CollectionSlug, Payload } from 'payload'
import type { Locale } from '../content/locales.ts'
import { toLexical } from '../rich-text/from-paragraphs.ts'
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
 * the fields that the type has; a speaker is linked only to a person who is already known.
 */
export async function createDraft(
  payload: Payload,
  recognised: RecognisedDocument,
  { type, locale }: CreateDraft,
): Promise<ImportedDraft> {
  const person = await findPerson(payload, recognised.speaker, locale)
  const { title, lead, blocks, source, dateline } = recognised
  const candidates = {
    title,
    lead,
    body: toLexical(blocks),
    ...(source && { source }),
    ...(dateline && { dateline }),
    ...(person.id && { speaker: person.id }),
  }
  const data = only(fieldNames(payload, type), candidates)
  const created = await payload.create({
    collection: type,
    data: data,
    locale,
    draft: true,
    depth: 0,
  })
  const { id, slug } = created as { id: string; slug: string }
  return { id, slug, warnings: [...recognised.warnings, ...person.warnings] }
}

async function findPerson(payload: Payload, speaker: Speaker | null, locale: Locale) {
  if (!speaker) return { id: null, warnings: [] }
  const where = { name: { equals: speaker.name } }
  const { docs } = await payload.find({ collection: 'people', where, locale, limit: 2, depth: 0 })
  if (docs.length === 1) return { id: docs[0]?.id ?? null, warnings: [] }
  const who = `${speaker.name}, ${speaker.position}`
  const choose = {
    ru: `Говорит, по-видимому, ${who}: выберите человека в поле «Кто говорит».`,
    en: `The speaker seems to be ${who}: choose the person in the field “Speaker”.`,
  }
  return { id: null, warnings: [choose[locale]] }
}

function fieldNames(payload: Payload, type: CollectionSlug): Set<string> {
  return new Set(payload.collections[type].config.flattenedFields.map((field) => field.name))
}

function only(names: Set<string>, fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)))
}

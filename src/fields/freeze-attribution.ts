import type { FieldHook, PayloadRequest } from 'payload'
import { attributionParts, type KnownSpeaker } from '../content/attribution.ts'
import { locales, type Locale } from '../content/locales.ts'
import {
  settleAttribution,
  type AttributionTexts,
  type SpeakerChange,
} from '../content/settle-attribution.ts'
import { dayInMoscow } from '../lib/calendar.ts'
import { findSpeaker } from './find-speaker.ts'

type Fields = Record<string, unknown>

/** A speaker as submitted, in one language. */
export interface SubmittedSpeaker extends AttributionTexts {
  person?: unknown
}

/** The day that a document speaks of: of delivery, or else of its first publication. */
export function dayOf(doc: unknown): string | null {
  const { deliveredOn, publishedAt } = asFields(doc)
  if (typeof deliveredOn === 'string' && deliveredOn) return deliveredOn.slice(0, 10)
  return typeof publishedAt === 'string' && publishedAt ? dayInMoscow(new Date(publishedAt)) : null
}

/** What a save does to a speaker: documents and speakers as they were and as they are submitted. */
export function changeOf(
  before: { doc: unknown; speaker: SubmittedSpeaker },
  after: { doc: unknown; speaker: SubmittedSpeaker },
): SpeakerChange {
  const known = idOf(before.speaker.person)
  if (!known) return 'chosen'
  if (known !== idOf(after.speaker.person)) return 'replaced'
  if (dayOf(before.doc) === dayOf(after.doc)) return 'none'
  return dayOf(before.doc) === null && !asFields(after.doc).deliveredOn ? 'dated' : 'moved'
}

/**
 * Keeps with a statement by what name and post its speaker was known on the day, in all languages:
 * a hook for a group with `person` and the localized parts of an attribution.
 */
export const freezeAttribution: FieldHook = async (args): Promise<unknown> => {
  const { req, siblingDocWithLocales } = args
  const [value, data] = [args.value as unknown, args.data as unknown]
  const name = args.field.name ?? ''
  const speaker = asFields(value) as SubmittedSpeaker
  const record = await knownSpeaker(req, speaker)
  if (!record) return value
  const before = { doc: args.originalDoc as unknown, speaker: asFields(args.previousValue) }
  const change = changeOf(before, { doc: data, speaker })
  const day = dayOf(data) ?? dayInMoscow(new Date())
  const settle = (locale: Locale, current: AttributionTexts, previous: AttributionTexts) =>
    settleAttribution({ record, day, change, locale, current, previous })
  const stored = asFields(asFields(siblingDocWithLocales)[name])
  const others = locales.filter((locale) => locale !== req.locale)
  for (const locale of others) {
    const texts = textsIn(locale, stored)
    writeTexts(stored, locale, settle(locale, texts, texts))
  }
  // Payload takes the languages that are not being saved from here: one write for all of them.
  if (siblingDocWithLocales) siblingDocWithLocales[name] = stored
  const own = locales.find((locale) => locale === req.locale)
  return own ? { ...speaker, ...settle(own, speaker, before.speaker) } : speaker
}

/** @returns what the records know of the person that a speaker names, or null */
export async function knownSpeaker(
  req: PayloadRequest,
  { person }: SubmittedSpeaker,
): Promise<KnownSpeaker | null> {
  const id = idOf(person)
  return id ? findSpeaker(req, id) : null
}

function textsIn(locale: Locale, stored: Fields): AttributionTexts {
  return Object.fromEntries(attributionParts.map((part) => [part, asFields(stored[part])[locale]]))
}

function writeTexts(stored: Fields, locale: Locale, texts: AttributionTexts): void {
  for (const part of attributionParts)
    stored[part] = { ...asFields(stored[part]), [locale]: texts[part] ?? null }
}

function idOf(person: unknown): string {
  const id = asFields(person).id ?? person
  return typeof id === 'string' ? id : ''
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

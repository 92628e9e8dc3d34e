import {
  attributionOn,
  attributionParts,
  type AttributionPart,
  type KnownSpeaker,
} from './attribution.ts'
import type { Locale } from './locales.ts'

/** The words of an attribution in one language. */
export type AttributionTexts = { [part in AttributionPart]?: string | null }

/**
 * What a save did to whom the words are of, or to their day:
 * `chosen`: the person was not known before; `replaced`: it is another person; `moved`: the words
 * are of another day; `dated`: they had no day of their own and are being published now.
 */
export type SpeakerChange = 'none' | 'chosen' | 'replaced' | 'moved' | 'dated'

export interface Settling {
  record: KnownSpeaker
  day: string
  change: SpeakerChange
  locale: Locale
  /** As submitted. */
  current: AttributionTexts
  /** As stored before. */
  previous: AttributionTexts
}

/**
 * The words that stay with a statement. They are taken from the records when the speaker is chosen
 * and when the speaker or the day changes, never because the records have changed since; what an
 * editor types in the same save wins, and what an editor has emptied is taken anew.
 */
export function settleAttribution(settling: Settling): AttributionTexts {
  const { record, day, locale, current, previous, change } = settling
  const fresh = attributionOn(record, day)
  const settled = attributionParts.map((part) => {
    const text = fresh[part][locale] || null
    if (!current[part]) return [part, text]
    const isTyped = (current[part] ?? null) !== (previous[part] ?? null)
    const isTaken = !isTyped && isOutdated(settling, part)
    return [part, isTaken ? (text ?? (change === 'chosen' ? current[part] : null)) : current[part]]
  })
  return Object.fromEntries(settled) as AttributionTexts
}

/** Whether what is stored was said of another speaker or another day. */
function isOutdated({ change, record, locale, current }: Settling, part: AttributionPart): boolean {
  if (change !== 'dated') return change !== 'none'
  // An editor may have written the post otherwise than the records: that stays.
  const known =
    part === 'name' ? [record.name] : record.appointments.map((appointment) => appointment[part])
  return known.some((texts) => texts[locale] === current[part])
}

import type { Message } from '../../lib/messages.ts'

/** `filled`: it is in the draft already, and waits for somebody to look at it. */
export type SuggestionState = 'filled' | 'open' | 'accepted' | 'declined'

/** What a file seems to say of one field, for an editor to accept or decline. */
export interface Suggestion {
  /** Unique within an import: `speaker`, `image-credit-1`. */
  key: string
  /** The field, as the form calls it. */
  label: Message
  /** The value as people read it. */
  shown: string
  /** Where in the file, or by what sign, it was found. */
  where: Message
  certainty: 'sure' | 'likely' | 'guess'
  /** The record that the text seems to speak of. */
  record: { collection: 'people' | 'organisations'; id: string; name: string } | null
  /** What accepting writes. */
  data: Record<string, unknown>
  /** Where it is written, if not into the draft. */
  target: { collection: 'media'; id: string } | null
  state: SuggestionState
}

/** @returns the same fields, emptied: what declining writes over what was filled in */
export function emptied(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      Array.isArray(value)
        ? []
        : typeof value === 'object' && value !== null
          ? emptied(value as Record<string, unknown>)
          : null,
    ]),
  )
}

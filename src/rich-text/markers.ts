import type { FrozenReference } from '../content/model.ts'

/**
 * Marked text holds a marker wherever a reference is to be resolved on delivery:
 *
 *   OPEN kind type DIVIDER id DIVIDER [text of the link CLOSE]
 *
 * The three characters are for private use and never occur in text that went through `cleanText`.
 */
export const openMarker = '\uE000'
const divider = '\uE001'
const closeMarker = '\uE002'

/** Capitals mark Markdown, so that one pass resolves text in either format. */
export type MarkerKind = 'a' | 't' | 'u' | 'r' | 'A' | 'U' | 'R'

export const markerKinds = {
  html: { link: 'a', linkInNewTab: 't', upload: 'u', relationship: 'r' },
  // Markdown knows no target, so a link in a new tab is an ordinary one.
  markdown: { link: 'A', linkInNewTab: 'A', upload: 'U', relationship: 'R' },
} as const

/** Groups: kind, type, id, and the blank line after it that belongs to a Markdown block. */
export const markerPattern =
  /\uE000(?<kind>[aturAUR])(?<type>[\w-]+)\uE001(?<id>[\w-]+)\uE001(?<gap>\n\n)?|\uE002/g

/** A marker for an upload or a relationship, which stands alone. */
export function markEmbed(kind: MarkerKind, { type, id }: FrozenReference): string {
  return openMarker + kind + type + divider + id + divider
}

/** A marker around the already converted text of a link. */
export function markLink(kind: MarkerKind, reference: FrozenReference, text: string): string {
  return markEmbed(kind, reference) + text + closeMarker
}

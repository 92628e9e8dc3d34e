import type { FrozenReference } from '../content/model.ts'

/**
 * Marked text holds a marker wherever a reference is to be resolved on delivery:
 *
 *   OPEN format kind DIVIDER type DIVIDER ids DIVIDER extra DIVIDER [text of the link CLOSE]
 *
 * The three characters are for private use and never occur in text that went through `cleanText`.
 */
export const openMarker = '\uE000'
const divider = '\uE001'
const closeMarker = '\uE002'

/** `h`: HTML, `m`: Markdown, `t`: plain text. */
export type MarkerFormat = 'h' | 'm' | 't'

export type MarkerKind =
  'link' | 'linkInNewTab' | 'upload' | 'relationship' | 'gallery' | 'files' | 'recommendation'

/** Groups as named, and the blank line after it that belongs to a block of Markdown or text. */
export const markerPattern =
  /\uE000(?<format>[hmt])(?<kind>\w+)\uE001(?<type>[\w-]+)\uE001(?<ids>[\w,-]+)\uE001(?<extra>[^\uE000-\uE002]*)\uE001(?<gap>\n\n)?|\uE002/g

/** Something of which it is known on delivery what to write. */
export interface Marked {
  kind: MarkerKind
  /** At least one, all of one type. */
  references: readonly FrozenReference[]
  /** What belongs to it, ready in its format: a caption, or an id of a part of what is meant. */
  extra?: string
}

/** A marker for what stands alone. */
export function markEmbed(format: MarkerFormat, { kind, references, extra = '' }: Marked): string {
  const type = references[0]?.type ?? ''
  const ids = references.map(({ id }) => id).join()
  return openMarker + format + [kind, type, ids, extra, ''].join(divider)
}

/** A marker around the already converted text of a link. */
export function markLink(
  format: MarkerFormat,
  { reference, newTab = false }: { reference: FrozenReference; newTab?: boolean },
  text: string,
): string {
  const kind = newTab ? 'linkInNewTab' : 'link'
  return markEmbed(format, { kind, references: [reference] }) + text + closeMarker
}

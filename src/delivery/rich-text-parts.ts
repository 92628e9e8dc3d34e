import type { Locale } from '../content/locales.ts'
import type { FrozenReference, JsonValue } from '../content/model.ts'
import { outlineOf, type Outline, type OutlineLink } from '../rich-text/outline.ts'
import { targetOf, type DeliveredDocument } from './batch.ts'
import { fileUrlOf } from './images.ts'
import { pathOf } from './paths.ts'

/** A link of a rich text: to another site, or to what is public here. */
export interface DeliveredLink {
  text: string
  url: string | null
  path: string | null
  publication: DeliveredDocument | null
}

/** What a rich text consists of, each part found when it is asked for. */
export interface RichTextParts {
  outline(): Outline['headings']
  readingTime(): number
  links(): DeliveredLink[]
  embedded(): DeliveredDocument[]
}

/**
 * @param path where in the document the text stands
 * @param read the text without formatting, and the Lexical document
 */
export function richTextParts(
  owner: DeliveredDocument,
  path: string,
  read: { text(): string; json(): JsonValue },
): RichTextParts {
  let known: Outline | undefined
  const outline = () => (known ??= outlineOf(read.json()))
  const find = (reference: FrozenReference) => targetOf(owner, path, reference)
  return {
    outline: () => outline().headings,
    readingTime: () => readingMinutes(read.text(), owner.document.locale),
    links: () => outline().links.flatMap((link) => toLink(link, find)),
    embedded: () =>
      outline()
        .embedded.map(find)
        .filter((found) => found !== null)
        .filter(isPublication),
  }
}

function toLink(
  { text, target }: OutlineLink,
  find: (reference: FrozenReference) => DeliveredDocument | null,
): DeliveredLink[] {
  if (typeof target === 'string') return [{ text, url: target, path: null, publication: null }]
  const found = find(target)
  const path = found && (pathOf(found) ?? fileUrlOf(found))
  if (!found || path === null) return []
  return [{ text, url: null, path, publication: isPublication(found) ? found : null }]
}

function isPublication({ type }: DeliveredDocument): boolean {
  return type.role === 'publication'
}

/** Russian words are longer than English ones. */
const wordsPerMinute: { [locale in Locale]: number } = { ru: 180, en: 230 }

/** How long reading takes, in whole minutes and 1 at least. */
export function readingMinutes(text: string, locale: Locale): number {
  const words = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return Math.max(1, Math.ceil(words / wordsPerMinute[locale]))
}

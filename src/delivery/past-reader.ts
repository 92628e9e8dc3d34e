import type { FrozenFields, FrozenReference } from '../content/model.ts'
import {
  successorPath,
  type LocaleChain,
  type PublicDocument,
  type Rendition,
  richTextForm,
  type RichTextFormat,
  toEscapedText,
} from '../read-model/index.ts'
import type { BatchReader } from './batch.ts'

/** Key of the one document of before, and of its content; those of the read model are positive. */
export const pastKey = -1

/**
 * Reads an edition of before as if it were in the read model. What it refers to is answered as it
 * is public today, and not at all when it is not.
 * @param base the read model
 * @param edition in the locale to be shown
 */
export function createPastReader(
  base: BatchReader,
  edition: Rendition,
  successor: FrozenReference | null,
): BatchReader {
  const placed = successor ? [{ ...successor, path: successorPath }] : []
  const references = [...placed, ...edition.references]
  return {
    model: base.model,
    file: (filename) => base.file(filename),
    byReferences: (wanted, chain) => base.byReferences(wanted, chain),
    referrers: (query, chain) => base.referrers(query, chain),
    editions: (wanted) => base.editions(wanted),
    backReferences: (query, chain) => base.backReferences(query, chain),
    page: (query, first, after) => base.page(query, first, after),
    data(renditions) {
      const found = base.data(renditions)
      return renditions.includes(pastKey) ? found.set(pastKey, edition.data) : found
    },
    richText(renditions, field, format) {
      const found = base.richText(renditions, field, format)
      const text = renditions.includes(pastKey) ? textOf(edition, field, format) : null
      return text === null ? found : found.set(pastKey, text)
    },
    escapedHtml(renditions, field) {
      const found = base.escapedHtml(renditions, field)
      const text = renditions.includes(pastKey) ? textOf(edition, field, 'html') : null
      return text === null ? found : found.set(pastKey, toEscapedText(text))
    },
    targets(documents, path, chain) {
      const found = base.targets(documents, path, chain)
      if (!documents.includes(pastKey)) return found
      const own = references.filter((reference) => reference.path === path)
      return [...found, ...publicTargets(base, own, chain)]
    },
  }
}

function textOf(
  { richTexts, locale }: Rendition,
  field: number,
  format: RichTextFormat,
): string | null {
  const text = richTexts.get(field)
  return text ? richTextForm(text, format, locale) : null
}

/** A file is public while a publication of today shows it. */
function publicTargets(
  base: BatchReader,
  references: readonly FrozenReference[],
  chain: LocaleChain,
): PublicDocument[] {
  const found = base.byReferences(references, chain)
  const data = base.data(found.map(({ rendition }) => rendition))
  return found.filter(({ rendition }) => isShown(base, data.get(rendition)))
}

function isShown(base: BatchReader, fields: FrozenFields | undefined): boolean {
  const filename = fields?.filename
  return typeof filename !== 'string' || base.file(filename) !== null
}

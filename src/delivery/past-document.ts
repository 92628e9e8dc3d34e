import type { LedgerRecord } from '../ledger/entry.ts'
import {
  numberTypes,
  richTextBits,
  statusAfter,
  toRenditions,
  type LocaleChain,
  type PublicDocument,
  type ReadModel,
  type Rendition,
} from '../read-model/index.ts'
import { toBatch, type DeliveredDocument } from './batch.ts'
import { createPastReader, pastKey } from './past-reader.ts'
import type { PastEdition } from './past-standing.ts'

/**
 * Delivers an edition of before in a language that it was, and is, public in.
 * @returns null when there is none in the chain
 */
export function deliverPast(
  readModel: ReadModel,
  record: LedgerRecord,
  past: PastEdition,
  chain: LocaleChain,
): DeliveredDocument | null {
  const { type, documentId: id } = record.entry
  const current = readModel.byId(type, id, chain)
  if (!current) return null
  const types = numberTypes(readModel.model)
  const all = toRenditions(record, types, pastKey, current.firstPublishedAt)
  const shown = all.filter(({ locale }) => past.locales.includes(locale))
  const [rendition] = chain.flatMap((wanted) => shown.filter(({ locale }) => locale === wanted))
  if (!rendition) return null
  const document = toDocument(record, past, rendition, current)
  const reader = createPastReader(readModel, rendition, document.successor)
  return toBatch(reader, chain, [document])[0] ?? null
}

function toDocument(
  { entry, content }: LedgerRecord,
  { locales, updatedAt }: PastEdition,
  { locale, slug, title, publishedAt, richTexts }: Rendition,
  current: PublicDocument,
): PublicDocument {
  const { type, id, firstPublishedAt } = current
  return {
    ...{ key: pastKey, rendition: pastKey, type, id, firstPublishedAt, updatedAt },
    ...{ locale, locales, slug, title, publishedAt, richTexts: richTextBits(richTexts.keys()) },
    version: entry.version,
    status: statusAfter(entry.action),
    reason: (entry.action === 'withdraw' && content?.reason) || null,
    successor: content?.successor ?? null,
    translations: content?.translations ?? {},
    past: { sequence: entry.sequence, current },
  }
}

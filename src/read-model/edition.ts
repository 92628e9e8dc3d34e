import { locales, type Locale } from '../content/locales.ts'
import type { FrozenFields, FrozenReference, JsonValue } from '../content/model.ts'
import type { LedgerAction, LedgerEntry, LedgerRecord } from '../ledger/entry.ts'
import { chains } from './chains.ts'
import type { DocumentStatus } from './document.ts'
import { renditionKey } from './keys.ts'
import { project, type PlacedReference, type Projection } from './project.ts'
import { toInstant } from './project-value.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** A document in one locale, ready to be written. */
export interface Rendition extends Projection {
  key: number
  locale: Locale
  slug: string
  title: string
  publishedAt: number
}

/**
 * Makes the renditions of an edition, one for each locale that was ready.
 * @param document key of the document
 * @param firstPublishedAt stands in for a publication date that is not given
 */
export function toRenditions(
  { entry, content }: LedgerRecord,
  types: TypeNumbers,
  document: number,
  firstPublishedAt: string,
): Rendition[] {
  const model = types.modelOf(types.numberOf(entry.type) ?? 0)
  const ready = locales.filter((locale) => entry.locales.includes(locale))
  return ready.flatMap((locale) => {
    const frozen = content?.locales[locale]
    if (!frozen) return []
    const publishedAt = toInstant(frozen.publishedAt) ?? firstPublishedAt
    return {
      ...project(model, frozen, locale),
      key: renditionKey(document, locale),
      locale,
      slug: textOf(frozen, 'slug') ?? entry.documentId,
      title: textOf(frozen, 'title') ?? textOf(frozen, 'name') ?? '',
      publishedAt: Date.parse(publishedAt),
    }
  })
}

/** How a publication stands after an entry that leaves it public. */
export function statusAfter(action: LedgerAction): DocumentStatus {
  if (action === 'withdraw') return 'WITHDRAWN'
  return action === 'supersede' ? 'SUPERSEDED' : 'CURRENT'
}

/** A small change of a publication is not announced: for readers it is as old as it was. */
export function isAnnounced({ action, version }: Pick<LedgerEntry, 'action' | 'version'>): boolean {
  return action !== 'revise' || version.endsWith('.0')
}

function textOf(fields: FrozenFields, name: string): string | null {
  const value: JsonValue | undefined = fields[name]
  return typeof value === 'string' ? value : null
}

/** The rendition that readers of each chain get, in the order of `chains`. */
export function renditionByChain(renditions: readonly Rendition[]): (Rendition | undefined)[] {
  return chains.map((chain) =>
    chain
      .map((locale) => renditions.find((rendition) => rendition.locale === locale))
      .find((rendition) => rendition !== undefined),
  )
}

/** Stands for the place of a reference to the successor: no field has such a name. */
export const successorPath = '_successor'

/** References of all locales together, each place and target once. */
export function referencesOf(
  renditions: readonly Rendition[],
  successor: FrozenReference | undefined,
): PlacedReference[] {
  const placed = successor ? [{ ...successor, path: successorPath }] : []
  const all = [...placed, ...renditions.flatMap(({ references }) => references)]
  return [...new Map(all.map((ref) => [`${ref.path} ${ref.type} ${ref.id}`, ref])).values()]
}

import { locales, type Locale } from '../content/locales.ts'
import type { FrozenFields, FrozenReference, JsonValue, TypeModel } from '../content/model.ts'
import type { LedgerAction, LedgerEntry, LedgerRecord } from '../ledger/entry.ts'
import { chains } from './chains.ts'
import type { DocumentStatus } from './document.ts'
import { renditionKey } from './keys.ts'
import { project, type PlacedReference, type Projection } from './project.ts'
import { toInstant } from './project-value.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** An edition in one locale. */
export interface LocalisedEdition extends Projection {
  locale: Locale
  slug: string
  title: string
  /** When it says that it was published (epoch milliseconds); null where it does not say. */
  publishedAt: number | null
}

/** What knows where it stands among others. */
export type Placed<T> = T & { key: number; publishedAt: number }

/** A document in one locale, as it is delivered. */
export type Rendition = Placed<LocalisedEdition>

/** @returns an edition in each locale that was ready, without a look at anything else */
export function localise({ entry, content }: LedgerRecord, model: TypeModel): LocalisedEdition[] {
  const ready = locales.filter((locale) => entry.locales.includes(locale))
  return ready.flatMap((locale) => {
    const frozen = content?.locales[locale]
    if (!frozen) return []
    const publishedAt = toInstant(frozen.publishedAt)
    return {
      ...project(model, frozen, locale),
      locale,
      slug: textOf(frozen, 'slug') ?? entry.documentId,
      title: textOf(frozen, 'title') ?? textOf(frozen, 'name') ?? '',
      publishedAt: publishedAt === null ? null : Date.parse(publishedAt),
    }
  })
}

/**
 * @param document key of the document
 * @param firstPublishedAt stands in for a publication date that is not given
 */
export function place<T extends Pick<LocalisedEdition, 'locale' | 'publishedAt'>>(
  editions: readonly T[],
  document: number,
  firstPublishedAt: string,
): Placed<T>[] {
  return editions.map((edition) => ({
    ...edition,
    key: renditionKey(document, edition.locale),
    publishedAt: edition.publishedAt ?? Date.parse(firstPublishedAt),
  }))
}

/** Makes the renditions of an edition; see `localise` and `place`. */
export function toRenditions(
  record: LedgerRecord,
  types: TypeNumbers,
  document: number,
  firstPublishedAt: string,
): Rendition[] {
  const model = types.modelOf(types.numberOf(record.entry.type) ?? 0)
  return place(localise(record, model), document, firstPublishedAt)
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
export function renditionByChain<R extends { locale: Locale }>(
  renditions: readonly R[],
): (R | undefined)[] {
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
  renditions: readonly Pick<Rendition, 'references'>[],
  successor: FrozenReference | undefined,
): PlacedReference[] {
  const placed = successor ? [{ ...successor, path: successorPath }] : []
  const all = [...placed, ...renditions.flatMap(({ references }) => references)]
  return [...new Map(all.map((ref) => [`${ref.path} ${ref.type} ${ref.id}`, ref])).values()]
}

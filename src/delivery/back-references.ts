import type { FrozenReference } from '../content/model.ts'
import { toBatch, type DeliveredDocument } from './batch.ts'

/** Where references to a document may come from. */
export interface ReferencePlaces {
  /** Type of the documents that refer. */
  type: string
  /** Where in them the references stand. */
  paths: readonly string[]
}

/**
 * The newest documents that refer to one, in the languages that it was asked for in. They are read
 * for all documents of its batch at once.
 */
export function newestReferrers(
  { document, batch }: DeliveredDocument,
  { type, paths }: ReferencePlaces,
  first: number,
): DeliveredDocument[] {
  const name = `${type} ${paths.join()} ${first}`
  const known = batch.backReferences.get(name)
  if (known) return known.get(nameOf(document)) ?? []
  const { readModel, chain, documents } = batch
  const targets = documents
    .map((each) => each.document)
    .filter((each) => each.type === document.type)
  const found = readModel.backReferences({ type, paths, targets, first }, chain)
  const delivered = toBatch(readModel, chain, [...found.values()].flat()).values()
  const byTarget = [...found].map(([target, all]): [string, DeliveredDocument[]] => [
    target,
    all.flatMap(() => delivered.next().value ?? []),
  ])
  const result = new Map(byTarget)
  batch.backReferences.set(name, result)
  return result.get(nameOf(document)) ?? []
}

function nameOf({ type, id }: FrozenReference): string {
  return `${type} ${id}`
}

/**
 * The newest publications of all types in the list of a document.
 * @param name of the filter of that list
 */
export function newestListed(
  { document, batch: { readModel, chain } }: DeliveredDocument,
  name: string,
  first: number,
): DeliveredDocument[] {
  const { type: target, id: idOrSlug } = document
  const filters = [{ kind: 'reference' as const, name, target, idOrSlug }]
  return toBatch(readModel, chain, readModel.page({ types: null, chain, filters }, first, null))
}

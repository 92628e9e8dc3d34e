import { filtersOf, trees } from '../content/filters.ts'
import type { FrozenReference } from '../content/model.ts'
import type { Ancestors } from './ancestors.ts'
import { facetText } from './facets.ts'
import type { TypeNumbers } from './type-numbers.ts'

/**
 * @returns a function that writes a document and, when that moves it in its tree, lists again all
 * that names it or what is below it
 */
export function createTreeKeeper(
  { model }: TypeNumbers,
  ancestors: Ancestors,
  relist: (facet: string) => void,
): (document: FrozenReference, write: () => void) => void {
  const filters = model.types.flatMap((type) => filtersOf(type, model))
  const namesOf = (tree: string) =>
    filters.flatMap((filter) =>
      filter.kind === 'reference' && filter.withDescendants && filter.target === tree
        ? [filter.name]
        : [],
    )
  const names = new Map(trees.map((tree) => [tree, [...new Set(namesOf(tree))]]))
  return ({ type, id }, write) => {
    const facets = names.get(type)
    if (!facets) return write()
    const before = ancestors.of(type, id)
    write()
    ancestors.forget()
    if (isSame(before, ancestors.of(type, id))) return
    for (const name of facets) relist(facetText(name, id))
  }
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}

import type { FrozenReference } from '../content/model.ts'
import { categoryLength } from './facets-of.ts'
import { facetText, type Facets } from './facets.ts'
import type { ListFilter, Via } from './list-query.ts'
import { facetsOn } from './status-facets.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

export type FacetFilter = Exclude<ListFilter, { kind: 'date' }>

/** Tells what filters mean. */
export interface FilterExpander {
  /** @returns the facets of which documents must have one */
  expand(filter: FacetFilter): string[]
  /** @returns whether an id is that of a document, or of one that is only referred to */
  isId(reference: FrozenReference): boolean
}

/** @param sqlite an open read model */
export function createFilterExpander(
  sqlite: Sqlite,
  types: TypeNumbers,
  facets: Facets,
): FilterExpander {
  const known = sqlite.prepare('SELECT 1 FROM identities WHERE id = ? AND type = ?')
  const isId = ({ type, id }: FrozenReference) =>
    known.get(id, types.numberOf(type) ?? null) !== undefined
  const idOf = createResolver(sqlite, types)
  const located = createLocator(sqlite, types, facets)

  function expand(filter: FacetFilter): string[] {
    switch (filter.kind) {
      case 'choice': {
        const { name, values, via } = filter
        const own = values.map((value) => facetText(name, value))
        return via ? [...own, ...located(via, own)] : own
      }
      case 'reference': {
        const { name, target, idOrSlug } = filter
        const given = isId({ type: target, id: idOrSlug })
        return [facetText(name, given ? idOrSlug : idOf(target, idOrSlug))]
      }
      case 'icd10':
        return codesBetween(facets, filter)
      case 'statusOn':
        return facetsOn(facets, filter)
    }
  }

  return { expand, isId }
}

/** @returns a function that finds the id of a document by its slug */
function createResolver(sqlite: Sqlite, types: TypeNumbers) {
  const bySlug = sqlite.prepare<{ id: string }>(`
    SELECT d.id FROM renditions s CROSS JOIN documents d ON d.key = s.document
    WHERE s.slug = ? AND s.type = ? ORDER BY d.key LIMIT 1`)
  const byFormerSlug = sqlite.prepare<{ id: string }>(`
    SELECT d.id FROM addresses a CROSS JOIN documents d ON d.identity = a.identity
    WHERE a.slug = ? AND a.type = ? ORDER BY a.sequence DESC LIMIT 1`)
  return (target: string, slug: string): string => {
    const key = [slug, types.numberOf(target) ?? null]
    return (bySlug.get(...key) ?? byFormerSlug.get(...key))?.id ?? slug
  }
}

/** @returns a function that finds, as facets, the documents of a type that have one of the facets */
function createLocator(sqlite: Sqlite, types: TypeNumbers, facets: Facets) {
  const views = `SELECT view FROM totals WHERE facet = j.value AND type = ?2 AND total > 0`
  const having = sqlite.prepare<{ id: string }>(`
    SELECT DISTINCT d.id FROM json_each(?1) j
      CROSS JOIN listings l ON l.view IN (${views}) AND l.facet = j.value AND l.type = ?2
      CROSS JOIN documents d ON d.key = l.document`)
  return ({ name, target }: Via, texts: string[]): string[] => {
    const known = texts.flatMap((text) => facets.find(text) ?? [])
    const rows = having.all(JSON.stringify(known), types.numberOf(target) ?? null)
    return rows.map(({ id }) => facetText(name, id))
  }
}

/** Codes stand for their subdivisions, so that a range of categories has few facets. */
function codesBetween(
  facets: Facets,
  { name, from, to }: Extract<ListFilter, { kind: 'icd10' }>,
): string[] {
  if (from === to) return [facetText(name, from)]
  const known = facets.between(facetText(name, from), `${facetText(name, to)}\uffff`)
  const category = facetText(name, to.slice(0, categoryLength))
  // Of the last category only a part is meant, where the range ends with a subdivision.
  const isPart = to.length > categoryLength
  const texts = known.map(({ text }) => text)
  return texts.filter((text) => (isPart ? text !== category : text.length === category.length))
}

import type { Sqlite } from './sqlite.ts'

/**
 * Facets are what lists are filtered by, as texts such as `topic:ID` or `kind:launch`; in the
 * tables small numbers stand for them.
 */
export interface Facets {
  /** @returns the number of a facet, made when it is new */
  keep(text: string): number
  /** @returns the number of a facet, or undefined when nothing ever had it */
  find(text: string): number | undefined
  /** @returns the text of a facet that is known */
  textOf(facet: number): string
  /** @returns all known facets with texts from `from`, to before `end` */
  between(from: string, end: string): { key: number; text: string }[]
}

/** Facet of a list that is not filtered. */
export const noFacet = 0

/** Most recur in every edition; beyond that a lookup costs microseconds. */
const remembered = 20_000

/** @param sqlite an open read model */
export function createFacets(sqlite: Sqlite): Facets {
  const select = sqlite.prepare<{ key: number }>('SELECT key FROM facets WHERE text = ?')
  const selectText = sqlite.prepare<{ text: string }>('SELECT text FROM facets WHERE key = ?')
  const insert = sqlite.prepare('INSERT INTO facets (text) VALUES (?)')
  const range = sqlite.prepare<{ key: number; text: string }>(
    'SELECT key, text FROM facets WHERE text >= ? AND text < ?',
  )
  const known = new Map<string, number>()
  return {
    keep(text) {
      const key = known.get(text) ?? select.get(text)?.key ?? insert.run(text)
      if (known.size >= remembered) known.clear()
      known.set(text, key)
      return key
    },
    find: (text) => select.get(text)?.key,
    textOf: (facet) => selectText.get(facet)?.text ?? '',
    between: (from, end) => range.all(from, end),
  }
}

/** @param name of the filter */
export function facetText(name: string, value: string): string {
  return `${name}:${value}`
}

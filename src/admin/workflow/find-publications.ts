import type { FrozenReference } from '../../content/model.ts'

/** A publication that a person may choose. */
export interface FoundPublication extends FrozenReference {
  title: string
}

interface Search {
  /** Such as `/api`. */
  apiRoute: string
  /** Collection slugs. */
  types: readonly string[]
  /** Part of a title, or of an address. */
  wanted: string
  signal: AbortSignal
}

const mostOfEach = 5

/** Asks REST, with the rights of who is signed in, for published documents. */
export async function findPublications(search: Search): Promise<FoundPublication[]> {
  const found = await Promise.all(search.types.map((type) => findOfType(type, search)))
  return found.flat()
}

async function findOfType(
  type: string,
  { apiRoute, wanted, signal }: Search,
): Promise<FoundPublication[]> {
  const path = `${apiRoute}/${type}?${toQuery(wanted)}`
  const response = await fetch(path, { credentials: 'include', signal })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { docs: { id: string; title?: string | null }[] }
  return docs.map(({ id, title }) => ({ type, id, title: title || id }))
}

/** Two spellings of the first letter: SQLite tells Russian capitals from small letters. */
export function toQuery(wanted: string): string {
  const text = wanted.trim()
  const [first = '', rest] = [text.charAt(0), text.slice(1)]
  const spellings = [first.toUpperCase() + rest, first.toLowerCase() + rest]
  const query = new URLSearchParams({
    'where[and][0][_status][equals]': 'published',
    'where[and][1][or][0][title][like]': spellings[0] ?? '',
    'where[and][1][or][1][title][like]': spellings[1] ?? '',
    'where[and][1][or][2][slug][like]': text.toLowerCase(),
    ...{ 'select[title]': 'true', depth: '0', limit: String(mostOfEach), sort: '-publishedAt' },
  })
  return query.toString()
}

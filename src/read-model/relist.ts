import type { Locale } from '../content/locales.ts'
import type { FrozenFields } from '../content/model.ts'
import type { DocumentStatus } from './document.ts'
import type { Facets } from './facets.ts'
import { renditionKeys } from './keys.ts'
import type { Listable, Listed } from './listed.ts'
import type { Sqlite } from './sqlite.ts'
import { fromTextColumn } from './text-column.ts'
import type { ListingWriter } from './write-listing.ts'
import type { SearchWriter } from './write-search.ts'

interface StoredDocument {
  key: number
  type: number
  status: DocumentStatus
  updatedAt: string
  listed: string
}

interface StoredRendition {
  locale: Locale
  title: string
  publishedAt: number
  data: Parameters<typeof fromTextColumn>[0]
}

/**
 * @returns a function that lists again what has a facet: a topic has moved in its tree, and with it
 * all that is about it. A tenth of a second for a thousand documents. Documents of `done`, to which it
 * adds, are left out: they are listed as the tree is now already.
 */
export function createRelister(
  sqlite: Sqlite,
  facets: Facets,
  listedOf: (of: Listable) => Listed[],
  list: ListingWriter,
  search: Pick<SearchWriter, 'relist'>,
): (facet: string, done?: Set<number>) => void {
  const having = sqlite.prepare<StoredDocument>(`
    SELECT d.key, d.type, d.status, d.updated_at AS updatedAt, d.listed FROM (
      SELECT DISTINCT l.document FROM totals t
        CROSS JOIN listings l ON l.view = t.view AND l.facet = t.facet AND l.type = t.type
      WHERE t.facet = ?) f
      CROSS JOIN documents d ON d.key = f.document`)
  const renditions = sqlite.prepare<StoredRendition>(`
    SELECT r.locale, r.title, r.published_at AS publishedAt, r.data FROM renditions r
    WHERE r.key BETWEEN ? AND ?`)
  const update = sqlite.prepare('UPDATE documents SET listed = ? WHERE key = ?')

  function relist({ listed, ...document }: StoredDocument): void {
    const { key } = document
    const rows = renditions.all(...renditionKeys(key))
    const told = rows.map(({ data, ...row }) => ({
      ...row,
      data: JSON.parse(fromTextColumn(data)) as FrozenFields,
    }))
    const now = listedOf({ ...document, renditions: told })
    list(document, JSON.parse(listed) as Listed[], now)
    update.run(JSON.stringify(now), key)
    search.relist({ ...document, listed: now })
  }

  return (facet, done = new Set()) => {
    const known = facets.find(facet)
    if (known === undefined) return
    for (const document of having.all(known)) {
      if (!done.has(document.key)) relist(document)
      done.add(document.key)
    }
  }
}

import type { Listed } from './listed.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'

/** Keys and counts of these follow from the order in which rows came, or say nothing. */
const without: { [table: string]: string } = { words: 'key', facets: 'key' }

/**
 * All that is in a file of a read model, in a form in which two that mean the same are equal: facets as
 * texts, and the full-text indexes as the places of their terms.
 */
export function wholeFile(file: string): { [table: string]: unknown[] } {
  const sqlite = openSqlite(file)
  try {
    const names = sqlite.prepare<{ name: string }>(`
      SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'
        AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search\\_%' ESCAPE '\\'
        AND name NOT LIKE 'suggestions%' ORDER BY name`)
    const textOf = facetTexts(sqlite)
    const tables = [...names.all().map(({ name }) => name), 'search_facts'].map(
      (name) => [name, rowsOf(sqlite, name, textOf)] as const,
    )
    const indexes = ['search', 'suggestions'].map((name) => [name, termsOf(sqlite, name)] as const)
    const indices = sqlite.prepare(`
      SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name`)
    return { ...Object.fromEntries([...tables, ...indexes]), indices: indices.all() }
  } finally {
    sqlite.close()
  }
}

function facetTexts(sqlite: Sqlite): (facet: number) => string {
  const rows = sqlite.prepare<{ key: number; text: string }>('SELECT key, text FROM facets').all()
  const texts = new Map(rows.map(({ key, text }) => [key, text]))
  return (facet) => texts.get(facet) ?? String(facet)
}

type Row = { [column: string]: unknown }

function rowsOf(sqlite: Sqlite, table: string, textOf: (facet: number) => string): string[] {
  // A number stays of a facet that no document has any more.
  const some = table === 'facets' ? 'WHERE key IN (SELECT facet FROM listings)' : ''
  const rows = sqlite.prepare<Row>(`SELECT * FROM ${table} ${some}`).all()
  const told = rows.filter(({ total }) => total !== 0).map((row) => toPlain(row, textOf))
  return told.map((row) => JSON.stringify({ ...row, [without[table] ?? '']: undefined })).sort()
}

function toPlain(row: Row, textOf: (facet: number) => string): Row {
  const { facet, facets, listed } = row
  return {
    ...row,
    ...(typeof facet === 'number' && { facet: textOf(facet) }),
    ...(typeof facets === 'string' && { facets: facets.split(',').map(Number).map(textOf) }),
    ...(typeof listed === 'string' && { listed: toPlainListing(listed, textOf) }),
    ...Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) =>
        value instanceof Object ? [[name, Buffer.from(value as ArrayBuffer).toString('hex')]] : [],
      ),
    ),
  }
}

function toPlainListing(listed: string, textOf: (facet: number) => string) {
  const listing = JSON.parse(listed) as Listed[]
  return listing.map((one) => ({ ...one, facets: one.facets.map(textOf) }))
}

function termsOf(sqlite: Sqlite, index: string): string[] {
  // Throws where the index and its content are at odds.
  sqlite.exec(`INSERT INTO ${index} (${index}) VALUES ('integrity-check')`)
  sqlite.exec(`CREATE VIRTUAL TABLE temp.${index}_terms USING fts5vocab (main, ${index}, instance)`)
  const rows = sqlite.prepare<Row>(`SELECT term, doc, col, "offset" FROM temp.${index}_terms`)
  return rows
    .all()
    .map((row) => JSON.stringify(row))
    .sort()
}

import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** An uploaded file that readers may have. */
export interface PublicFile {
  filename: string
  mimeType: string | null
}

/**
 * @returns a function that finds a file by name if a publication shows it, by itself or through
 * records (a report names a speaker, the speaker has a portrait)
 */
export function createFileFinder(
  sqlite: Sqlite,
  { publications }: TypeNumbers,
): (filename: string) => PublicFile | null {
  const find = sqlite.prepare<PublicFile>(`
    SELECT filename, mime_type AS mimeType FROM files WHERE filename = ? AND EXISTS (
      WITH RECURSIVE shown_by(document) AS (
        SELECT files.document
        UNION
        SELECT f.source FROM shown_by
          CROSS JOIN documents d ON d.key = shown_by.document
          CROSS JOIN refs f ON f.target = d.identity
        WHERE d.type NOT IN (${publications.join()})
      )
      SELECT 1 FROM shown_by CROSS JOIN documents d ON d.key = shown_by.document
      WHERE d.type IN (${publications.join()})
    ) LIMIT 1`)
  return (filename) => find.get(filename) ?? null
}

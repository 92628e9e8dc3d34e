import type { StoredFields } from '../content/freeze.ts'

/** The organisations that publish a document, as the database holds them. */
export function organisationsIn(stored: StoredFields | null | undefined): string[] {
  const given = stored?.organisations
  return Array.isArray(given) ? given.map((id) => String((id as { id?: unknown }).id ?? id)) : []
}

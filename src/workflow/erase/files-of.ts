import type { StoredFields } from '../../content/freeze.ts'

/** @returns the names of a document's uploaded file and of the sizes that were made of it */
export function filesOf(stored: StoredFields | null): string[] {
  const sizes = Object.values((stored?.sizes ?? {}) as Record<string, unknown>)
  const named = [stored, ...sizes].map((one) => (one as { filename?: unknown } | null)?.filename)
  return named.filter((name): name is string => typeof name === 'string' && name !== '')
}

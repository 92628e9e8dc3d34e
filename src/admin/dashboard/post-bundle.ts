import { explain, type ApiError } from '../workflow/api.ts'
import { words } from '../workflow/words.ts'
import type { Line } from './sections.ts'

/**
 * Publishes documents together, or plans it.
 * @param at instant (ISO 8601), or null for now
 * @returns null when it was done, else why not
 */
export async function postBundle(
  apiRoute: string,
  language: 'ru' | 'en',
  documents: readonly Pick<Line, 'type' | 'id'>[],
  at: string | null,
): Promise<string | null> {
  const bundle = documents.map(({ type, id }) => ({ type, id }))
  try {
    const response = await fetch(`${apiRoute}/bundles`, {
      ...{ method: 'POST', credentials: 'include' },
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documents: bundle, ...(at && { at }) }),
    })
    const { errors } = (await response.json()) as { errors?: ApiError[] }
    return response.ok ? null : explain(errors ?? [])
  } catch {
    return words.failed[language]
  }
}

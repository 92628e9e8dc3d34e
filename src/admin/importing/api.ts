import type { FileResult } from '../../workflow/imports/file-result.ts'
import type { ImportDescription } from '../../workflow/imports/endpoints.ts'
import { explain, type ApiError } from '../workflow/api.ts'

/** What is to be done with one file. */
export interface Sending {
  /** Such as `/api`. */
  apiRoute: string
  /** Collection slug. */
  type: string
  locale: string
  again: boolean
}

/** Sends one file, to become a draft. @throws TypeError when the server cannot be reached */
export async function postFile(file: File, sending: Sending): Promise<FileResult> {
  const { apiRoute, type, locale, again } = sending
  const body = new FormData()
  body.append('file', file, file.name)
  const query = new URLSearchParams({ type, locale, ...(again && { again: 'true' }) })
  const response = await fetch(`${apiRoute}/import?${query}`, {
    ...{ method: 'POST', credentials: 'include', body },
  })
  const answer = (await response.json()) as { results?: FileResult[]; errors?: ApiError[] }
  const [result] = answer.results ?? []
  return result ?? { file: file.name, error: explain(answer.errors ?? []), code: 'refused' }
}

/** What was imported, or why it is not known. */
export type ImportAnswer = { imported: ImportDescription | null } | { problem: string }

/** @param document of which it is asked what it was imported from */
export function readImport(
  apiRoute: string,
  { type, id }: { type: string; id: string },
): Promise<ImportAnswer> {
  return ask(`${apiRoute}/imports/of/${type}/${id}`)
}

export function postSettlement(
  apiRoute: string,
  { importId, key, state }: { importId: string; key: string; state: 'accepted' | 'declined' },
): Promise<ImportAnswer> {
  return ask(`${apiRoute}/imports/${importId}/suggestions/${key}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state }),
  })
}

async function ask(path: string, init: RequestInit = {}): Promise<ImportAnswer> {
  const response = await fetch(path, { credentials: 'include', ...init })
  const answer = (await response.json()) as (ImportDescription & { errors?: ApiError[] }) | null
  if (response.ok) return { imported: answer }
  return { problem: explain(answer?.errors ?? []) }
}

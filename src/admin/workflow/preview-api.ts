import type { NewLink } from '../../workflow/preview-links/make-link.ts'
import { explain, type ApiError, type WorkflowPlace } from './api.ts'

/** What came of a request, or why not. */
export type LinkAnswer<Done> = { done: Done } | { problem: string }

/** Makes a link to the text that the page shows. @param hash of that text */
export function postLink(place: WorkflowPlace, hash: string): Promise<LinkAnswer<NewLink>> {
  const { apiRoute, collection: type, id } = place
  return ask(`${apiRoute}/preview-links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type, id, hash }),
  })
}

/** @param id of the link */
export function deleteLink({ apiRoute }: WorkflowPlace, id: string): Promise<LinkAnswer<object>> {
  return ask(`${apiRoute}/preview-links/${id}`, { method: 'DELETE' })
}

async function ask<Done>(path: string, init: RequestInit): Promise<LinkAnswer<Done>> {
  const response = await fetch(path, { credentials: 'include', ...init })
  const answer = (await response.json()) as Done & { errors?: ApiError[] }
  return response.ok ? { done: answer } : { problem: explain(answer.errors ?? []) }
}

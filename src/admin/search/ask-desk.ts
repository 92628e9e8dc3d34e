import type { DeskSearchAnswer } from '../../workflow/desk-search/endpoint.ts'

/** What came of a question. */
export type AskedDesk =
  { kind: 'found'; answer: DeskSearchAnswer } | { kind: 'failed' } | { kind: 'signed out' }

interface Question {
  /** Such as `/api`. */
  apiRoute: string
  text: string
  /** Language of the content that is being worked on. */
  locale: string
  signal: AbortSignal
}

/** Asks for documents that fit, with the rights of who is signed in. */
export async function askDesk({ apiRoute, text, locale, signal }: Question): Promise<AskedDesk> {
  const query = new URLSearchParams({ q: text, locale })
  const response = await fetch(`${apiRoute}/desk-search?${query}`, {
    credentials: 'include',
    signal,
  })
  if (response.status === 401 || response.status === 403) return { kind: 'signed out' }
  if (!response.ok) return { kind: 'failed' }
  return { kind: 'found', answer: (await response.json()) as DeskSearchAnswer }
}

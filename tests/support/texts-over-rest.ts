import { signInOverRest } from './desk-in-browser.ts'
import { richText } from './documents.ts'
import type { TestServer } from './server.ts'

/** Writes a statement over REST. @param author name of an account @returns its id */
export async function draftText(
  server: TestServer,
  author: string,
  title: string,
): Promise<string> {
  const rest = await signInOverRest(server, author)
  const { docs } = await rest.get<{ docs: { id: string }[] }>('/organisations?limit=1')
  const { doc } = await rest.post<{ doc: { id: string } }>('/statements?draft=true', {
    ...{ title, kind: 'statement', urgency: 'routine', body: richText(`${title}: текст.`) },
    organisations: docs.map(({ id }) => id),
  })
  return doc.id
}

/** Writes a statement that another account, `editor`, approves. @returns its id */
export async function approvedText(
  server: TestServer,
  by: { author: string; editor: string },
  title: string,
): Promise<string> {
  const id = await draftText(server, by.author, title)
  const author = await signInOverRest(server, by.author)
  const editor = await signInOverRest(server, by.editor)
  await author.post(`/statements/${id}/moves/submit`, {})
  await editor.post(`/statements/${id}/moves/approve`, {})
  return id
}

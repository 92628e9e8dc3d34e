import type { Payload } from 'payload'
import { richText } from './documents.ts'

/** Creates the organisation that the publications of a test are published by. @returns its id */
export async function createPublisher(payload: Payload): Promise<string> {
  const data = { name: 'Вымышленный департамент здравоохранения' }
  const { id } = await payload.create({ collection: 'organisations', data, locale: 'ru' })
  return id
}

/** What a statement needs to be published. */
export const statementBy = (publisher: string, title: string, text = `${title}: текст.`) => ({
  title,
  body: richText(text),
  kind: 'statement' as const,
  urgency: 'routine' as const,
  organisations: [publisher],
})

import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { defaultLocale, locales } from '../../content/locales.ts'
import { messages } from '../messages.ts'
import { refusal } from '../refuse.ts'
import { deskSearchOf } from './desk-search.ts'
import { findHits, type DeskAnswer } from './find-hits.ts'

/** What the endpoint answers. */
export interface DeskSearchAnswer extends DeskAnswer {
  /** False while the index is being built: there may be more. */
  isComplete: boolean
}

const [usual, most] = [8, 50]

const question = z.object({
  q: z.string({ error: 'must be one text' }).default(''),
  locale: z.enum(locales, `must be one of ${locales.join(', ')}`).default(defaultLocale),
  limit: z.coerce.number().int().min(1).max(most).default(usual),
})

/**
 * `GET /api/desk-search?q=…&locale=ru|en&limit=1…50`: documents of all types as they are being worked
 * on, for signed-in people: what they may read, and no more.
 */
export const deskSearchEndpoint: Endpoint = {
  path: '/desk-search',
  method: 'get',
  async handler(req) {
    if (!req.user) throw refusal(req, 403, messages.nobody)
    const { q, ...rest } = readQuestion(req)
    const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
    const search = deskSearchOf(req.payload)
    if (!search) {
      const answer: DeskSearchAnswer = { hits: [], total: 0, isExact: false, isComplete: false }
      return Response.json(answer, { headers })
    }
    const found = await findHits(req, search.index, { text: q, ...rest })
    const answer: DeskSearchAnswer = { ...found, isComplete: search.isComplete() }
    return Response.json(answer, { headers })
  },
}

function readQuestion({ query, ...req }: PayloadRequest) {
  const parsed = question.safeParse(query)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw refusal(req, 400, {
    ru: `Запрос не понят: ${problems.join('; ')}`,
    en: `The request is not understood: ${problems.join('; ')}`,
  })
}

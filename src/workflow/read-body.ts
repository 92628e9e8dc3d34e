import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refusal } from './refuse.ts'

/**
 * The JSON body of a request, as a schema wants it; an empty one is an empty object.
 * @throws APIError (400) that says what is not understood
 */
export async function readBody<Body extends object>(req: PayloadRequest, schema: z.ZodType<Body>) {
  const parsed = schema.safeParse(await readJson(req))
  if (parsed.success) return withoutUndefined(parsed.data)
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw refusal(req, 400, {
    ru: `Запрос не понят: ${problems.join('; ')}`,
    en: `The request is not understood: ${problems.join('; ')}`,
  })
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(req, 400, { ru: 'Тело запроса — не JSON.', en: 'The body is no JSON.' })
  }
}

/** Optional parts are there or not there. */
function withoutUndefined<Given extends object>(given: Given) {
  return JSON.parse(JSON.stringify(given)) as {
    [Key in keyof Given]: Exclude<Given[Key], undefined>
  }
}

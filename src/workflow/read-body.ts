import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refusal } from './refuse.ts'

/** Optional parts are there or not there. */
type WithoutUndefined<Given> = { [Key in keyof Given]: Exclude<Given[Key], undefined> }

/**
 * The JSON body of a request; none at all is an empty object.
 * @throws APIError (400) naming what is not understood
 */
export async function readBody<Schema extends z.ZodObject>(
  req: PayloadRequest,
  schema: Schema,
): Promise<WithoutUndefined<z.infer<Schema>>> {
  const parsed = schema.safeParse(await readJson(req))
  if (parsed.success)
    return JSON.parse(JSON.stringify(parsed.data)) as WithoutUndefined<z.infer<Schema>>
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

import { defaultLocale } from '../content/locales.ts'
import { say, type Message } from '../lib/messages.ts'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { obeys, type Rule, type ValidationArgs } from './validate.ts'

/** Why an empty field must be filled in, looking at the fields beside it; null when it need not. */
export type Need<Sibling> = (sibling: Sibling) => Message | null

/**
 * Makes a Payload validation for a field that other fields make necessary.
 * @param need asked when the field is empty
 * @param rules asked when it is not
 */
export function needs<Value, Sibling = Record<string, unknown>>(
  need: Need<Sibling>,
  ...rules: Rule<Value, Sibling>[]
) {
  const validate = obeys<Value, Sibling>(...rules)
  return (value: unknown, args: ValidationArgs): string | true => {
    const missing = isEmpty(value) ? need((args.siblingData ?? {}) as Sibling) : null
    return missing ? say(args.req, missing) : validate(value, args)
  }
}

interface TextArgs extends ValidationArgs {
  req: PayloadRequest
  id?: number | string
  collectionSlug?: string
  path: (number | string)[]
}

/**
 * As `needs`, for a localized text at the top of a document: whoever translates the rest is not
 * stopped while the original says it.
 */
export function needsText<Sibling>(need: Need<Sibling>) {
  return async (value: unknown, args: TextArgs): Promise<string | true> => {
    if (!isEmpty(value)) return true
    const missing = need((args.siblingData ?? {}) as Sibling)
    if (!missing || (await isSaidInOriginal(args))) return true
    return say(args.req, missing)
  }
}

async function isSaidInOriginal({ req, id, collectionSlug, path }: TextArgs): Promise<boolean> {
  if (req.locale === defaultLocale || id === undefined) return false
  const collection = collectionSlug as CollectionSlug
  // As stored, with all locales: a nested read through the local API would change `req.locale`.
  const stored = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  const texts = stored?.[String(path[0])] as Record<string, unknown> | null | undefined
  return !isEmpty(texts?.[defaultLocale])
}

/** Whether nothing was typed; zero is something. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

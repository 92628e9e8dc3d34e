import type { CollectionSlug, PayloadRequest } from 'payload'
import { say, type Message } from '../lib/messages.ts'

/** What of Payload's arguments the rule looks at. */
export interface TreeValidationArgs {
  req: PayloadRequest
  id?: string | number
  collectionSlug?: string
  /** The field itself: it leads from a document to those above it. */
  name?: string
}

const refusal: Message = {
  ru: 'Получается круг: выбранное само стоит ниже этого документа. Выберите другое.',
  en: 'That makes a circle: what was chosen stands below this document itself. Choose another.',
}

/**
 * Validates a relationship of documents of one type that must not lead back to its start: a parent,
 * or what a document supersedes. The relationship may be to one document or to many.
 * @param message what to say when the field does not mean “above”
 */
export const notItsOwnAncestor =
  (message: Message = refusal) =>
  async (value: unknown, args: TreeValidationArgs): Promise<string | true> => {
    const { id, req } = args
    if (id === undefined) return true
    const seen = new Set<string>()
    const waiting = idsOf(value)
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === String(id)) return say(req, message)
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(...(await findAbove(next, args)))
    }
    return true
  }

async function findAbove(
  id: string,
  { req, collectionSlug, name = '' }: TreeValidationArgs,
): Promise<string[]> {
  const collection = collectionSlug as CollectionSlug
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<{ id: string; [field: string]: unknown }>({
    collection,
    where,
    req,
  })
  return idsOf(found?.[name])
}

function idsOf(value: unknown): string[] {
  return [value]
    .flat()
    .filter((item) => item !== null && item !== undefined && item !== '')
    .map((item) => String(typeof item === 'object' ? (item as { id: unknown }).id : item))
}

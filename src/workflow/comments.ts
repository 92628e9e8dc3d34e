import type { CollectionConfig, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { keptByWorkflow, textField } from './kept.ts'
import type { Reader } from '../ledger/stored.ts'
import { nameOf } from './audit/record.ts'
import { messages } from './messages.ts'
import { refusal } from './refuse.ts'

export const commentsSlug = 'review-comments'

/** A remark of a colleague on a document. */
export interface ReviewComment {
  /** UUIDv7. */
  id: string
  type: string
  documentId: string
  kind: 'comment' | 'change-request'
  text: string
  /** Id of the user, and the name of that time. */
  author: string
  authorName: string
  /** ISO 8601 in UTC. */
  at: string
  resolvedBy: string | null
  resolvedAt: string | null
}

/** Written by moves alone; people see them with the document. */
export const commentsCollection: CollectionConfig = {
  ...keptByWorkflow,
  slug: commentsSlug,
  labels: {
    singular: { ru: 'Комментарий', en: 'Comment' },
    plural: { ru: 'Комментарии', en: 'Comments' },
  },
  fields: [
    { ...textField('id'), required: true },
    { ...textField('type'), required: true },
    { ...textField('documentId'), required: true, index: true },
    { ...textField('kind'), required: true },
    { name: 'text', type: 'textarea', required: true },
    { ...textField('author'), required: true },
    { ...textField('authorName'), required: true },
    { ...textField('at'), required: true },
    textField('resolvedBy'),
    textField('resolvedAt'),
  ],
}

/** What colleagues said of a document, oldest first. */
export async function findComments(reader: Reader, documentId: string): Promise<ReviewComment[]> {
  const { docs } = await reader.payload.db.find<ReviewComment>({
    ...{ collection: commentsSlug, where: { documentId: { equals: documentId } } },
    ...{ sort: 'id', limit: 0, pagination: false },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return docs
}

type NewComment = Pick<ReviewComment, 'type' | 'documentId' | 'kind' | 'text'>

/**
 * Adds a comment in the name of the user of the request.
 * @returns its id
 * @throws APIError (400) when it says nothing, (403) when nobody is signed in
 */
export async function addComment(req: PayloadRequest, comment: NewComment): Promise<string> {
  const said = comment.text.trim()
  if (!req.user) throw refusal(req, 403, messages.nobody)
  if (said === '') throw refusal(req, 400, messages.emptyComment)
  const id = uuidv7()
  const by = { author: String(req.user.id), authorName: nameOf(req.user) }
  const data = { ...comment, ...by, id, text: said, at: new Date().toISOString() }
  await req.payload.db.create({ collection: commentsSlug, data, req, returning: false })
  return id
}

/** @throws APIError (404) when the document has no such open comment */
export async function resolveComment(
  req: PayloadRequest,
  documentId: string,
  id: string,
): Promise<void> {
  const known = (await findComments(req, documentId)).find((comment) => comment.id === id)
  if (!req.user || !known || known.resolvedAt) throw refusal(req, 404, messages.noSuchComment)
  const resolved = { resolvedBy: String(req.user.id), resolvedAt: new Date().toISOString() }
  const data = { ...known, ...resolved }
  await req.payload.db.updateOne({ collection: commentsSlug, id, data, req, returning: false })
}

import type { AnswerCache } from '../cache/answer-cache.ts'
import type { ApiClient } from '../clients.ts'
import type { HttpAnswer, HttpRequest } from '../http/message.ts'
import type { AskedFor, QuickAnswers } from '../http/quick-answers.ts'
import { previewTokenOf } from '../preview-http.ts'
import type { createBatchAnswerer } from './batches.ts'
import type { createOperationHandler } from './handler.ts'
import { createKnownRequests, readOnce } from './known-requests.ts'
import { chooseMediaType } from './negotiate.ts'
import { createReaders } from './readers.ts'
import { notAcceptable, unkept } from './refusals.ts'
import { createSender, type Kept, type Recipient } from './send.ts'
import type { GraphqlOptions } from './http-options.ts'

export interface AdmissionParts {
  settings: Required<GraphqlOptions>
  cache: AnswerCache
  quick: QuickAnswers
  handle: ReturnType<typeof createOperationHandler>
  answerBatch: ReturnType<typeof createBatchAnswerer>
}

type Headers = Record<string, string>

/**
 * Answers requests that may be answered, at once where the answer is known.
 * @returns a function that throws, or rejects with, what `toAnswer` makes a refusal of
 */
export function createAdmission(parts: AdmissionParts) {
  const { settings, cache, quick, handle, answerBatch } = parts
  const { readModel, limits } = settings
  const send = createSender(settings, cache)
  const known = createKnownRequests(cache)
  const readers = createReaders(readModel)

  async function answerPost(client: ApiClient | null, request: HttpRequest, recipient: Recipient) {
    const sent = await readOnce(request, limits.bodyBytes)
    const batch = await answerBatch(sent, recipient.reader, client)
    if (batch) return unkept(batch, recipient)
    const name = await known.nameOfPost(sent, recipient.reader.scope)
    const found = recipient.reader.previewToken === null ? known.find(name) : null
    return found ? send(sent, found, recipient) : work(sent, name, recipient)
  }

  async function work(request: HttpRequest, name: string, recipient: Recipient) {
    const handled = await handle(request, recipient.reader)
    if (!handled.stored) return unkept(handled.answer, recipient)
    known.note(name, handled.key)
    return send(request, handled, recipient)
  }

  /** To somebody without a key, so that others can be sent the same. */
  function sendPublic(request: HttpRequest, kept: Kept, recipient: Recipient) {
    const answer = send(request, kept, recipient)
    if (request.method !== 'GET' || 'then' in answer) return answer
    const { position } = recipient
    const repeated = { answer, position, expiresAt: kept.stored.expiresAt }
    quick.note(request.url, askedBy(request), repeated)
    return answer
  }

  return (
    request: HttpRequest,
    cors: Headers,
    client: ApiClient | null,
  ): Promise<HttpAnswer> | HttpAnswer => {
    const mediaType = chooseMediaType(request.header('accept'))
    if (mediaType === null) throw notAcceptable
    // Read before execution: the answer may be newer than it says, but never older.
    const reader = readers.of(client, mediaType, previewTokenOf(request))
    const recipient = { cors, position: readModel.position, reader }
    if (request.method === 'POST') return answerPost(client, request, recipient)
    const name = known.nameOf(request, reader.scope)
    const found = reader.previewToken === null ? known.find(name) : null
    if (!found) return work(request, name, recipient)
    return (client === null ? sendPublic : send)(request, found, recipient)
  }
}

function askedBy(request: HttpRequest): AskedFor {
  return {
    accept: request.header('accept'),
    encoding: request.header('accept-encoding'),
    origin: request.header('origin'),
    tag: request.header('if-none-match'),
  }
}

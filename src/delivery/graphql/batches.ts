import type { GraphQLError } from 'graphql'
import { chooseEncoding, compress } from '../cache/compress.ts'
import type { ApiClient } from '../clients.ts'
import type { HttpAnswer, HttpRequest } from '../http/message.ts'
import { previewHeaders } from '../preview-http.ts'
import type { Budget } from './cost.ts'
import { codedError } from './errors.ts'
import type { Handled } from './handler.ts'
import { tooComplex, type Limits } from './limits.ts'
import { isRecord } from './persisted.ts'
import type { Reader } from './readers.ts'

/**
 * @param request whose body can be read again
 * @returns the requests of a batch, each as if it had been sent alone, or null for one request
 * @throws GraphQLError BATCH_TOO_LARGE, or BAD_REQUEST when it is no list of requests
 */
async function readBatch(
  request: HttpRequest,
  { bodyBytes, batch: most }: Limits,
): Promise<HttpRequest[] | null> {
  // Another charset is refused together with other requests in it.
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(typeOf(request))) return null
  const sent = parseList((await request.body(bodyBytes)) ?? '')
  if (sent === null) return null
  if (sent.length > most) throw tooLarge(sent.length, most)
  if (sent.length === 0 || !sent.every(isRecord))
    throw codedError('BAD_REQUEST', 'A batch is a list of requests: JSON objects, at least one.')
  return sent.map((one) => alone(request, JSON.stringify(one)))
}

const typeOf = (request: HttpRequest) => request.header('content-type') ?? ''

function parseList(text: string): unknown[] | null {
  if (!/^\s*\[/.test(text)) return null
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : null
  } catch {
    return null
  }
}

/** @param text the one request of a batch, as JSON */
function alone(request: HttpRequest, text: string): HttpRequest {
  const { method, url, address } = request
  return { method, url, address, header: (name) => request.header(name), body: async () => text }
}

function tooLarge(size: number, most: number): GraphQLError {
  const allowed = most === 0 ? 'none are answered here' : `at most ${most} are allowed`
  const message = `The batch holds ${size} requests; ${allowed}. Send them in several HTTP requests.`
  return codedError('BATCH_TOO_LARGE', message)
}

export interface BatchOptions {
  limits: Limits
  handle(request: HttpRequest, reader: Reader, budget: Budget): Promise<Handled>
  /** Counts requests; throws when there are too many. */
  pay(client: ApiClient | null, address: string, requests: number): Promise<void>
}

/**
 * @returns a function that answers a batch with a list in its order, and what is none with null. Together the requests may cost
 * and take no more than one alone. They are answered one after the other, so that it is always the
 * same ones that are too much; what each alone would have for a status is not told (GraphQL over
 * HTTP, appendix on request batching).
 */
export function createBatchAnswerer({ limits, handle, pay }: BatchOptions) {
  async function answer(batch: readonly HttpRequest[], reader: Reader): Promise<HttpAnswer> {
    const budget: Budget = { spent: 0 }
    const end = performance.now() + limits.milliseconds
    const answers: (Buffer | string)[] = []
    for (const request of batch)
      answers.push(
        performance.now() > end ? tooSlow(limits) : bodyOf(await handle(request, reader, budget)),
      )
    const body = Buffer.from(`[${answers.map(String).join(',')}]`)
    const encoding = chooseEncoding(batch[0]?.header('accept-encoding'), body.byteLength)
    return {
      status: 200,
      headers: {
        'Content-Type': `${reader.mediaType}; charset=utf-8`,
        ...(encoding && { 'Content-Encoding': encoding }),
        ...(reader.previewToken !== null && previewHeaders),
      },
      body: encoding ? await compress[encoding](body) : body,
    }
  }

  return async (sent: HttpRequest, reader: Reader, client: ApiClient | null) => {
    const batch = await readBatch(sent, limits)
    if (!batch) return null
    // The first was paid for before the body was read.
    await pay(client, sent.address, batch.length - 1)
    return answer(batch, reader)
  }
}

function bodyOf({ stored, answer }: Handled): Buffer | string {
  return stored?.body ?? answer?.body ?? 'null'
}

function tooSlow({ milliseconds }: Limits): string {
  const message = `The batch takes longer than ${milliseconds} ms. Ask for less at once.`
  return JSON.stringify({ errors: [tooComplex(message)] })
}

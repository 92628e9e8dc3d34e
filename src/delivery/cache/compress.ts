import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import type { Encoding, StoredAnswer } from './answer-cache.ts'

/** Makes bytes smaller, for once. */
export const compress: { [encoding in Encoding]: (body: Buffer) => Promise<Buffer> } = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        // 5 makes Russian JSON as small as gzip's best in the time of gzip's usual.
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
}

/** Below this a compressed body saves no packet. */
const smallBytes = 1000

const underWay = new WeakMap<StoredAnswer, { [encoding in Encoding]?: Promise<Buffer> }>()

/**
 * @returns the body compressed; once for each answer, however many ask at the same time
 * @param onDone called when the answer has grown by it
 */
export async function compressed(
  answer: StoredAnswer,
  encoding: Encoding,
  onDone: () => void,
): Promise<Buffer> {
  const known = answer.encoded[encoding]
  if (known) return known
  const working = underWay.get(answer) ?? {}
  underWay.set(answer, working)
  const first = working[encoding] === undefined
  const done = await (working[encoding] ??= compress[encoding](answer.body))
  if (first) {
    answer.encoded[encoding] = done
    onDone()
  }
  return done
}

const ours = ['br', 'gzip'] as const

const chosen = new Map<string, Encoding | null>()
const rememberedHeaders = 200

/** @returns the encoding that a client with this `Accept-Encoding` gets; null for none */
export function chooseEncoding(header: string | undefined, bytes: number): Encoding | null {
  if (!header || bytes < smallBytes) return null
  const known = chosen.get(header)
  if (known !== undefined) return known
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings(ours)
  // Clients seldom say which they like better, and br is smaller.
  const encoding = ours.find((each) => accepted.includes(each)) ?? null
  if (chosen.size >= rememberedHeaders) chosen.clear()
  chosen.set(header, encoding)
  return encoding
}

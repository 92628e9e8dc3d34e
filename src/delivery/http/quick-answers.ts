import type { IncomingMessage } from 'node:http'
import type { ReadModel } from '../../read-model/index.ts'
import type { HttpAnswer } from './message.ts'

/** The headers that decide about an answer. */
export interface AskedFor {
  accept: string | undefined
  encoding: string | undefined
  origin: string | undefined
  /** `If-None-Match`. */
  tag: string | undefined
}

/** An answer, and for how long it is given as it is. */
export interface RepeatedAnswer {
  answer: HttpAnswer
  /** The position that it states. */
  position: number
  /** Milliseconds since 1970 when it ceases to be true by itself. */
  expiresAt: number
}

/**
 * Answers to GET of what everyone may see, as they were sent within this second: who asks the same is
 * sent the same, and of his request nothing is made but what tells that it is the same.
 */
export interface QuickAnswers {
  /** @returns null where all of the request has to be looked at */
  find(incoming: IncomingMessage): HttpAnswer | null
  /** @param url of a request without a key and without a token of a preview */
  note(url: string, asked: AskedFor, repeated: RepeatedAnswer): void
  clear(): void
}

interface Known extends AskedFor {
  answer: HttpAnswer
}

/** Addresses, and kinds of requests for each. */
const [mostUrls, mostKinds] = [1_000, 4]

/** @param readModel whose position answers state */
export function createQuickAnswers(readModel: Pick<ReadModel, 'position'>): QuickAnswers {
  const answers = new Map<string, Known[]>()
  let position = 0
  /** `Cache-Control` counts in seconds. */
  let secondEnds = 0

  function isCurrent(): boolean {
    const left = secondEnds - Date.now()
    // More than a second is left when the clock was set back.
    return readModel.position === position && left > 0 && left <= 1000
  }

  return {
    find(incoming) {
      if (incoming.method !== 'GET') return null
      const known = answers.get(incoming.url ?? '')
      if (!known || !isCurrent()) return null
      const asked = askedFor(incoming.rawHeaders)
      return (asked && known.find((each) => isSame(each, asked))?.answer) ?? null
    },
    note(url, asked, repeated) {
      if (repeated.position !== readModel.position) return
      if (!isCurrent()) {
        answers.clear()
        position = readModel.position
        secondEnds = (Math.floor(Date.now() / 1000) + 1) * 1000
      }
      if (repeated.expiresAt < secondEnds) return
      const known = answers.get(url) ?? []
      if (answers.size >= mostUrls || known.length >= mostKinds) return
      known.push({ ...asked, answer: repeated.answer })
      answers.set(url, known)
    },
    clear: () => answers.clear(),
  }
}

function isSame(one: AskedFor, other: AskedFor): boolean {
  return (
    one.tag === other.tag &&
    one.accept === other.accept &&
    one.encoding === other.encoding &&
    one.origin === other.origin
  )
}

/**
 * Reads the headers as they came: node makes an object of all of them when it is first asked for one.
 * @param raw names and values in turn
 * @returns null where the request may be for more than what everyone sees, or says something twice
 */
function askedFor(raw: readonly string[]): AskedFor | null {
  const asked: AskedFor = {
    accept: undefined,
    encoding: undefined,
    origin: undefined,
    tag: undefined,
  }
  for (let n = 0; n < raw.length; n += 2) {
    const name = meant(raw[n] ?? '')
    if (name === undefined) continue
    if (name === null || asked[name] !== undefined) return null
    asked[name] = raw[n + 1]
  }
  return asked
}

/** @returns null for a header of those who see more or less than everyone, undefined for what does not matter */
function meant(name: string): keyof AskedFor | null | undefined {
  // Most headers have lengths of their own.
  switch (name.length) {
    case 6:
    case 9:
    case 13:
    case 15:
      return meaning[name.toLowerCase()]
    default:
      return undefined
  }
}

const meaning: { [name: string]: keyof AskedFor | null | undefined } = {
  accept: 'accept',
  'accept-encoding': 'encoding',
  origin: 'origin',
  'if-none-match': 'tag',
  authorization: null,
  'x-api-key': null,
  'x-preview-token': null,
}

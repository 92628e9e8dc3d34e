import type { PayloadRequest } from 'payload'
import type { Locale } from '../../content/locales.ts'
import { mostRanked, type DeskIndex, type DeskQuery } from '../../search/desk/desk-index.ts'
import type { IndexedReference } from '../../search/desk/document.ts'
import { describeHits, type DeskHit } from './describe-hits.ts'
import { keepReadable } from './keep-readable.ts'

/** What was found, as far as the user of the request may read it. */
export interface DeskAnswer {
  /** The best first. */
  hits: DeskHit[]
  /** How many there are; when `isExact` is false there may be more. */
  total: number
  isExact: boolean
}

export interface DeskQuestion {
  text: string
  locale: Locale
  /** How many hits to describe. */
  limit: number
}

/** Counted exactly up to here. */
const countedUpTo = 200
const batch = 250

/**
 * Finds documents, drafts included. The index proposes, Payload's own rules decide: what the user may
 * not read is not among the hits, nor is it counted.
 */
export async function findHits(
  req: PayloadRequest,
  index: DeskIndex,
  { text, locale, limit }: DeskQuestion,
): Promise<DeskAnswer> {
  const query = index.toQuery(text, locale)
  if (!query) return { hits: [], total: 0, isExact: true }
  const { readable, isExact } = await findReadable(req, index, query)
  const shown = readable.slice(0, limit)
  const total = Math.min(readable.length, countedUpTo)
  return { hits: await describeHits(req, index, query, shown), total, isExact }
}

async function findReadable(req: PayloadRequest, index: DeskIndex, query: DeskQuery) {
  const readable: IndexedReference[] = []
  for (let offset = 0; offset < mostRanked; offset += batch) {
    const candidates = index.find(query, batch, offset)
    readable.push(...(await keepReadable(req, candidates)))
    if (readable.length > countedUpTo) break
    if (candidates.length < batch) return { readable, isExact: true }
  }
  return { readable, isExact: false }
}

import { fileTypeOf } from '../../media/file-types.ts'
import { documentTag, type FileFate } from '../../read-model/index.ts'
import { sharedDirectives, type Freshness } from '../cache/freshness.ts'
import { surrogateKeys } from '../cache/surrogate-keys.ts'
import { disposition } from './disposition.ts'

export type Headers = Record<string, string>

/** An uploaded file is never a page of this site, whatever it contains: nothing runs, nothing is loaded. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** A player that the browser makes of a recording loads it once more. */
const playerPolicy = "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox"

/** Browsers do not show a PDF in a sandbox; scripts in it have no access to the site. */
const pdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"

/**
 * The name is made of the bytes, so it says which bytes they are.
 * @returns the entity tag of a file, strong
 */
export function etagOf(name: string): string {
  return `"${encodeURIComponent(name)}"`
}

/** Headers that say what a file is, and how browsers are to take it. */
export function typeHeaders(name: string, originalName: string | null): Headers {
  const { mediaType, isShown } = fileTypeOf(name)
  return {
    'Content-Type': mediaType,
    'Content-Disposition': disposition(isShown ? 'inline' : 'attachment', name, originalName),
    'Content-Security-Policy': policyOf(mediaType),
    'Accept-Ranges': 'bytes',
  }
}

function policyOf(mediaType: string): string {
  if (mediaType === 'application/pdf') return pdfPolicy
  return /^(audio|video)\//.test(mediaType) ? playerPolicy : sandbox
}

const year = 365 * 86_400

export interface Caching {
  freshness: Freshness
  surrogateKeyHeader: string
  /** When the next planned change is due (ISO 8601, UTC); null for none. */
  nextChangeAt: () => string | null
}

/**
 * Browsers keep a file for good, as its bytes never change. Shared caches keep it, and that it has moved
 * or is gone, for as long as any answer: they ask again, or are told by the keys, so that what is
 * unpublished ceases to be handed out.
 */
export function cacheHeaders(
  { freshness, surrogateKeyHeader, nextChangeAt }: Caching,
  { kind, because }: FileFate,
): Headers {
  const browsers = kind === 'public' ? `max-age=${year}, immutable` : 'max-age=0'
  const planned = nextChangeAt()
  const change = planned === null ? Number.POSITIVE_INFINITY : Date.parse(planned)
  const times = { now: Date.now(), expiresAt: Number.POSITIVE_INFINITY, nextChangeAt: change }
  return {
    'Cache-Control': ['public', browsers, ...sharedDirectives(freshness, times)].join(', '),
    [surrogateKeyHeader]: surrogateKeys(because.map(documentTag)),
  }
}

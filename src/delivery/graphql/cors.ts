/** Headers of answers for a request from an origin. */
export type Cors = (origin: string | undefined) => Record<string, string>

const exposed = {
  'Access-Control-Expose-Headers': 'X-Ledger-Position, ETag, Retry-After',
}

/**
 * Answers are public and without cookies. Open to every origin, caches need not tell origins apart.
 * @param origins those whose scripts may read answers; null for all
 */
export function createCors(origins: readonly string[] | null): Cors {
  const everyone: Record<string, string> = { 'Access-Control-Allow-Origin': '*', ...exposed }
  if (origins === null) return () => everyone
  const nobody: Record<string, string> = { Vary: 'Origin' }
  const allowed = new Map(
    origins.map((origin) => [
      origin,
      { 'Access-Control-Allow-Origin': origin, Vary: 'Origin', ...exposed },
    ]),
  )
  return (origin) => allowed.get(origin ?? '') ?? nobody
}

/** What browsers may send, beside what they always may. */
export const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Authorization, X-API-Key, X-Preview-Token, *',
  'Access-Control-Max-Age': '86400',
}

/** Public data without cookies: every origin may read it, so caches need not tell them apart. */
const everyone = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'X-Ledger-Position',
}

/** @returns the answer to a browser that asks what it may send */
export function preflight(): Response {
  const headers = {
    ...everyone,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers })
}

/** Lets scripts of all sites read the answer. */
export function allowEveryone(response: Response): Response {
  for (const [name, value] of Object.entries(everyone)) response.headers.set(name, value)
  return response
}

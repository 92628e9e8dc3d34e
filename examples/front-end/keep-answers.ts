/** Answers of the API by their address. */
type Kept = Map<string, { etag: string; body: string; headers: Headers }>

const mostKept = 1000

/**
 * For servers and scripts, whose `fetch` has no cache as that of browsers has: what did not change comes
 * as 304, without a body.
 * @param send what is asked where the answer is not known to be the same
 */
export function keepAnswers(send: typeof fetch = fetch): typeof fetch {
  const kept: Kept = new Map()
  return async (input, init = {}) => {
    const address = String(input instanceof Request ? input.url : input)
    const known = kept.get(address)
    const headers = new Headers(init.headers)
    if (known) headers.set('If-None-Match', known.etag)
    const answer = await send(input, { ...init, headers })
    if (known && answer.status === 304) return new Response(known.body, { headers: known.headers })
    return keep(kept, address, answer)
  }
}

async function keep(kept: Kept, address: string, answer: Response): Promise<Response> {
  const etag = answer.headers.get('ETag')
  // Previews, errors and answers to POST have none: they are not to be kept.
  if (!etag || answer.headers.get('Cache-Control')?.includes('no-store')) return answer
  const { headers, status } = answer
  const body = await answer.text()
  if (kept.size >= mostKept) kept.clear()
  kept.set(address, { etag, body, headers })
  return new Response(body, { status, headers })
}

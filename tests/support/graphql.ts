/** How a request gets its answer: over the network, or straight from a handler. */
export type Send = (request: Request) => Promise<Response>

/**
 * Asks delivery as a front end does.
 * @throws Error with the errors of the answer, when it has any
 */
export async function query(
  url: string,
  document: string,
  variables: Record<string, unknown> = {},
  send: Send = fetch,
): Promise<Record<string, unknown>> {
  const request = new Request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  })
  const response = await send(request)
  const { data, errors } = (await response.json()) as {
    data?: Record<string, unknown>
    errors?: { message: string }[]
  }
  if (errors || !data) throw new Error(errors?.map((error) => error.message).join('\n'))
  return data
}

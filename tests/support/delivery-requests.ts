import type { HttpAnswer, HttpRequest } from '../../src/delivery/http/message.ts'
import type { Delivery } from '../../src/delivery/index.ts'

/** An answer as tests of what it tells look at it. */
export interface DeliveryAnswer {
  status: number
  headers: Record<string, string>
  text: string
  json: { data?: object | null; errors?: { message: string }[] }
}

/** What is sent. */
export interface DeliveryQuestion {
  query: string
  variables: object
}

/** Longer questions have no room in an address. */
const longestSearch = 15_000

/**
 * @returns a function that asks delivery's GraphQL without a network and without objects of Fetch; by
 * turns with POST and, where there is room, with GET: only its answers have headers for caches
 */
export function askerOf(delivery: Delivery) {
  const endpoint = delivery.endpoint('/graphql')
  if (!endpoint) throw new Error('Delivery has no GraphQL.')
  let turn = 0
  return async (
    question: DeliveryQuestion,
    headers: Record<string, string> = {},
  ): Promise<DeliveryAnswer> => {
    const search = String(
      new URLSearchParams({ query: question.query, variables: JSON.stringify(question.variables) }),
    )
    turn += 1
    const isGet = turn % 2 === 0 && search.length <= longestSearch
    const request = isGet ? toGet(search, headers) : toPost(question, headers)
    return read(await endpoint(request))
  }
}

function toGet(search: string, headers: Record<string, string>): HttpRequest {
  const header = (name: string) => headers[name]
  const [url, address] = [`/graphql?${search}`, '127.0.0.1']
  return { method: 'GET', url, header, body: async () => '', address }
}

function toPost(question: DeliveryQuestion, headers: Record<string, string>): HttpRequest {
  const sent: Record<string, string> = { 'content-type': 'application/json', ...headers }
  const text = JSON.stringify(question)
  return {
    method: 'POST',
    url: '/graphql',
    header: (name) => sent[name],
    body: async () => text,
    address: '127.0.0.1',
  }
}

function read({ status, headers, body }: HttpAnswer): DeliveryAnswer {
  const text = String(body ?? '')
  return { status, headers, text, json: JSON.parse(text) as DeliveryAnswer['json'] }
}

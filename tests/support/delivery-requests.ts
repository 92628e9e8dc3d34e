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

/** @returns a function that asks delivery's GraphQL without a network and without objects of Fetch */
export function askerOf(delivery: Delivery) {
  const endpoint = delivery.endpoint('/graphql')
  if (!endpoint) throw new Error('Delivery has no GraphQL.')
  return async (
    question: DeliveryQuestion,
    headers: Record<string, string> = {},
  ): Promise<DeliveryAnswer> => read(await endpoint(toRequest(question, headers)))
}

function toRequest(question: DeliveryQuestion, headers: Record<string, string>): HttpRequest {
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

/** A request as delivery reads it: nothing is made that an answer from the cache does not need. */
export interface HttpRequest {
  method: string
  /** Path and query. */
  url: string
  /** @param name in lower case */
  header(name: string): string | undefined
  /** @returns the text, or null when it is longer than `most` bytes */
  body(most: number): Promise<string | null>
  /** Address of the client, to count its requests. */
  address: string
}

export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer | string | null
}

/** Answers requests for one path, at once where nothing has to be waited for. */
export type HttpEndpoint = (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer

/** @returns an answer in JSON */
export function jsonAnswer(
  status: number,
  value: object,
  headers: Record<string, string> = {},
): HttpAnswer {
  const type = { 'Content-Type': 'application/json; charset=utf-8' }
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(value) }
}

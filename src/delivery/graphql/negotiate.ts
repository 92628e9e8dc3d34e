import Negotiator from 'negotiator'

const json = 'application/json'
const response = 'application/graphql-response+json'
const rememberedHeaders = 200

const chosen = new Map<string, string | null>()

/**
 * @param accept as the client sent it
 * @returns the media type of the answer, or null when the client takes none of ours. Who takes
 * everything gets `application/json`, as before the GraphQL-over-HTTP specification.
 */
export function chooseMediaType(accept: string | undefined): string | null {
  if (accept === undefined || accept === '*/*') return json
  const known = chosen.get(accept)
  if (known !== undefined) return known
  // The charset that we answer in anyway does not make it another type.
  const plain = accept.replace(/;\s*charset="?utf-?8"?/gi, '')
  const found = new Negotiator({ headers: { accept: plain } }).mediaType([json, response]) ?? null
  if (chosen.size >= rememberedHeaders) chosen.clear()
  chosen.set(accept, found)
  return found
}

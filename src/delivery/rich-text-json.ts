import type { FrozenReference, JsonValue } from '../content/model.ts'
import { isRecord } from '../read-model/index.ts'
import { referenceOf } from '../rich-text/references.ts'
import type { ResolvedReference } from '../rich-text/resolve-references.ts'

type Resolve = (reference: FrozenReference) => ResolvedReference | null
type JsonObject = { [key: string]: JsonValue }

/**
 * A Lexical document as HTML would have it: an internal link gets the `url` it leads to, one that
 * leads to nothing public is its text alone, and an upload that is not public is left out.
 */
export function resolveJson(value: JsonValue, resolve: Resolve): JsonValue {
  if (Array.isArray(value)) return value.flatMap((item) => resolveNode(item, resolve))
  if (!isRecord(value)) return value
  return resolveEntries(value, resolve)
}

function resolveEntries(node: JsonObject, resolve: Resolve): JsonObject {
  const entries = Object.entries(node)
  return Object.fromEntries(entries.map(([key, item]) => [key, resolveJson(item, resolve)]))
}

function resolveNode(item: JsonValue, resolve: Resolve): JsonValue[] {
  const resolved = resolveJson(item, resolve)
  if (!isRecord(item) || !isRecord(resolved) || typeof item.type !== 'string') return [resolved]
  const reference = referenceOf({ ...item, type: item.type })
  if (!reference) return [resolved]
  const target = resolve(reference)
  if (!target) return Array.isArray(resolved.children) ? resolved.children : []
  if (!isRecord(resolved.fields) || item.type !== 'link') return [{ ...resolved, ...embed(target) }]
  return [{ ...resolved, fields: { ...resolved.fields, url: target.path } }]
}

/** What a front end needs to show an upload or a related document. */
function embed({ path, title, image }: ResolvedReference): JsonObject {
  return { url: path, title: title ?? null, image: image ? { ...image } : null }
}

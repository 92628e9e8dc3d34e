import type { FrozenReference, JsonValue } from '../content/model.ts'
import { isRecord } from '../read-model/index.ts'
import { fieldsOf, type LexicalNode } from '../rich-text/lexical.ts'
import { referenceOf, referencesOf } from '../rich-text/references.ts'
import type { ResolvedReference } from '../rich-text/resolved.ts'

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
  const node = { ...item, type: item.type }
  if (item.type === 'block') return resolveBlock(node, resolved, resolve)
  const reference = referenceOf(node)
  if (!reference) return [resolved]
  const target = resolve(reference)
  if (!target) return Array.isArray(resolved.children) ? resolved.children : []
  if (!isRecord(resolved.fields) || item.type !== 'link') return [{ ...resolved, ...embed(target) }]
  return [{ ...resolved, fields: { ...resolved.fields, url: target.path } }]
}

/**
 * A block that stands for something else says in `targets` what that is now, and in place of the ids
 * that editors chose nothing: some of it may not be public.
 */
function resolveBlock(node: LexicalNode, resolved: JsonObject, resolve: Resolve): JsonValue[] {
  const references = referencesOf(node)
  if (references.length === 0) return [resolved]
  const { recommendation: id, blockType, caption } = fieldsOf(node)
  const found = references.flatMap((reference) => resolve(reference) ?? [])
  const quoted = blockType === 'recommendation' && typeof id === 'string'
  const targets = found.flatMap((target): JsonObject[] => {
    if (!quoted) return [embed(target)]
    const recommendation = target.recommendation?.(id)
    return recommendation ? [{ ...embed(target), recommendation: { ...recommendation } }] : []
  })
  if (targets.length === 0) return []
  const said: JsonObject = typeof caption === 'string' ? { caption } : {}
  return [{ ...resolved, fields: { blockType: String(blockType), ...said, targets } }]
}

/** What a front end needs to show an upload or a related document. */
function embed({ path, title, image, file }: ResolvedReference): JsonObject {
  const described = { title: title ?? null, image: image ? { ...image } : null }
  return { url: path, ...described, ...(file && { file: { ...file } }) }
}

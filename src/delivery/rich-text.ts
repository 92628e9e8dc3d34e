import type { FrozenFields, FrozenReference, JsonValue } from '../content/model.ts'
import {
  fromEscapedText,
  richTextForm,
  type EscapedText,
  type RichTextFormat,
} from '../read-model/index.ts'
import { openMarker } from '../rich-text/markers.ts'
import { resolveReferences, type ResolvedReference } from '../rich-text/resolve-references.ts'
import { escapedHtmlOf, richTextOf, targetOf, type DeliveredDocument } from './batch.ts'
import type { DeliveryContext } from './context.ts'
import { fileUrlOf, imageOf } from './images.ts'
import { pathOf } from './paths.ts'
import { richTextParts, type RichTextParts } from './rich-text-parts.ts'
import { resolveJson } from './rich-text-json.ts'

/** A rich text of an answer; each form is read and resolved when it is asked for. */
export interface RichTextSource extends RichTextParts {
  html(args?: object, context?: DeliveryContext): string
  markdown(): string
  text(): string
  json(): JsonValue
}

/** @param path where in the document the text stands; it is the name of a top-level field */
export function topRichText(owner: DeliveredDocument, path: string): RichTextSource {
  const read = (format: RichTextFormat) => richTextOf(owner, path, format) ?? ''
  const source = toSource(owner, path, read, () => JSON.parse(read('json')) as JsonValue)
  return {
    ...source,
    html(_, context) {
      const escaped = escapedHtmlOf(owner, path)
      if (!escaped) return ''
      if (context?.splices && !isMarked(escaped)) return context.splices.put(escaped)
      return resolveReferences(fromEscapedText(escaped), resolverFor(owner, path))
    },
  }
}

const marker = Buffer.from(openMarker)

function isMarked(text: EscapedText): boolean {
  return Buffer.from(text.buffer, text.byteOffset, text.byteLength).includes(marker)
}

/** @param stored a rich text inside a group or list, as the read model keeps it */
export function nestedRichText(
  owner: DeliveredDocument,
  path: string,
  stored: FrozenFields,
): RichTextSource {
  const kept = { html: textOf(stored.html), json: stored.json ?? null }
  const read = (format: RichTextFormat) => richTextForm(kept, format)
  return toSource(owner, path, read, () => stored.json ?? null)
}

function toSource(
  owner: DeliveredDocument,
  path: string,
  read: (format: RichTextFormat) => string,
  json: () => JsonValue,
): RichTextSource {
  const resolve = resolverFor(owner, path)
  return {
    html: () => resolveReferences(read('html'), resolve),
    markdown: () => resolveReferences(read('markdown'), resolve),
    text: () => read('text'),
    json: () => resolveJson(json(), resolve),
    ...richTextParts(owner, path, { text: () => read('text'), json }),
  }
}

function resolverFor(owner: DeliveredDocument, path: string) {
  return (reference: FrozenReference) => resolveTarget(targetOf(owner, path, reference))
}

/** What is not public, or has neither page nor file, is not linked to. */
function resolveTarget(target: DeliveredDocument | null): ResolvedReference | null {
  if (!target) return null
  const path = pathOf(target)
  if (path !== null) return { path, title: target.document.title }
  const url = fileUrlOf(target)
  return url === null ? null : { path: url, ...describeFile(target) }
}

function describeFile(target: DeliveredDocument): Partial<ResolvedReference> {
  const { originalName, filename } = target.values()
  const title = target.document.title || textOf(originalName) || textOf(filename)
  const image = imageOf(target)
  return image ? { title, image } : { title }
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

import type { FrozenFields, JsonValue } from '../content/model.ts'
import {
  fromEscapedText,
  richTextForm,
  type EscapedText,
  type RichTextFormat,
} from '../read-model/index.ts'
import { openMarker } from '../rich-text/markers.ts'
import { resolveReferences } from '../rich-text/resolve-references.ts'
import { escapedHtmlOf, richTextOf, type DeliveredDocument } from './batch.ts'
import type { DeliveryContext } from './context.ts'
import { resolverFor } from './resolve-target.ts'
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
  const { locale } = owner.document
  const read = (format: RichTextFormat) => richTextForm(kept, format, locale)
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
    text: () => resolveReferences(read('text'), resolve),
    json: () => resolveJson(json(), resolve),
    ...richTextParts(owner, path, { text: () => read('text'), json }),
  }
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

import type { Locale } from '../content/locales.ts'
import { escapeHtml } from './escaping.ts'
import { textFormat } from './lexical.ts'
import { markLink } from './markers.ts'
import type { Abbreviation, Inline, Link, NoteCall } from './tree.ts'

/** What the writer of HTML has to know beside the text. */
export interface HtmlContext {
  /** Of the text: a few words are added to it. */
  locale: Locale
  /** Begins the ids of notes, so that several texts can stand on one page. */
  scope: string
}

/** Innermost first. */
const formatTags = [
  [textFormat.code, 'code'],
  [textFormat.subscript, 'sub'],
  [textFormat.superscript, 'sup'],
  [textFormat.strikethrough, 's'],
  [textFormat.underline, 'u'],
  [textFormat.italic, 'em'],
  [textFormat.bold, 'strong'],
] as const

function textHtml(text: string, format: number): string {
  return formatTags.reduce(
    (html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(text),
  )
}

function linkHtml({ target, newTab, children }: Link, context: HtmlContext): string {
  const inner = inlineHtml(children, context)
  if (typeof target !== 'string') return markLink('h', { reference: target, newTab }, inner)
  const tab = newTab ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${escapeHtml(target)}"${tab}>${inner}</a>`
}

function abbreviationHtml({ short, expansion }: Abbreviation): string {
  return `<abbr title="${escapeHtml(expansion)}">${escapeHtml(short)}</abbr>`
}

/** Id of a note, or of the place where it is called. */
export function noteId(part: 'note' | 'note-call', number: number, { scope }: HtmlContext): string {
  return `${scope}${part}-${number}`
}

function callHtml({ number }: NoteCall, context: HtmlContext): string {
  const id = noteId('note-call', number, context)
  const href = `#${noteId('note', number, context)}`
  return `<sup><a id="${id}" href="${href}" role="doc-noteref">${number}</a></sup>`
}

function toHtml(inline: Inline, context: HtmlContext): string {
  switch (inline.type) {
    case 'text':
      return textHtml(inline.text, inline.format)
    case 'lineBreak':
      return '<br>'
    case 'link':
      return linkHtml(inline, context)
    case 'abbreviation':
      return abbreviationHtml(inline)
    case 'note':
      return callHtml(inline, context)
    case 'citation':
      return `<a href="#citation-${inline.number}" role="doc-biblioref">[${inline.number}]</a>`
  }
}

/** Writes running text as marked HTML. */
export function inlineHtml(inlines: Inline[], context: HtmlContext): string {
  return inlines.map((inline) => toHtml(inline, context)).join('')
}

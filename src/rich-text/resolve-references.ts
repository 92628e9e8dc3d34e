import type { FrozenReference } from '../content/model.ts'
import { escapeDestination, escapeHtml, escapeMarkdown } from './escaping.ts'
import { markerPattern, openMarker, type MarkerKind } from './markers.ts'

/** What a public document offers to those who refer to it. */
export interface ResolvedReference {
  path: string
  title?: string
  /** Only of an upload that is an image. */
  image?: ResolvedImage
}

/** An image as a page shows it. */
export interface ResolvedImage {
  /** For browsers that know none of the sources. */
  url: string
  alt: string
  /** Pixels; null where they are not known. */
  width: number | null
  height: number | null
  /** The best first; the last is in the format of `url`. */
  sources: { type: string; srcset: string }[]
}

/** How wide an image is shown: a column of text, or the whole of a narrow screen. */
const sizes = 'sizes="(min-width: 48rem) 48rem, 100vw"'

/** What to write in place of the two ends of a marker; an upload has no end. */
type Ends = readonly [before: string, after: string]

function titleOf({ title, path }: ResolvedReference): string {
  return title || (path.split('/').pop() ?? '') || path
}

function htmlLink(target: ResolvedReference): string {
  return `<p><a href="${escapeHtml(target.path)}">${escapeHtml(titleOf(target))}</a></p>`
}

function htmlUpload(target: ResolvedReference): string {
  if (!target.image) return htmlLink(target)
  return `<figure>${htmlImage(target.image)}</figure>`
}

function htmlImage({ url, alt, width, height, sources }: ResolvedImage): string {
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  const sets = sources.map(({ srcset }) => ` srcset="${escapeHtml(srcset)}" ${sizes}`)
  const image = `<img src="${escapeHtml(url)}"${sets.at(-1) ?? ''} alt="${escapeHtml(alt)}"${size} loading="lazy">`
  const newer = sources.slice(0, -1)
  if (newer.length === 0) return image
  const choices = newer.map(({ type }, i) => `<source type="${escapeHtml(type)}"${sets[i]}>`)
  return `<picture>${choices.join('')}${image}</picture>`
}

function markdownText(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '))
}

function markdownLink(target: ResolvedReference): string {
  return `[${markdownText(titleOf(target))}](${escapeDestination(target.path)})`
}

function markdownUpload(target: ResolvedReference): string {
  if (!target.image) return markdownLink(target)
  return `![${markdownText(target.image.alt)}](${escapeDestination(target.image.url)})`
}

const writers: { [kind in MarkerKind]: (target: ResolvedReference) => Ends } = {
  a: ({ path }) => [`<a href="${escapeHtml(path)}">`, '</a>'],
  t: ({ path }) => [
    `<a href="${escapeHtml(path)}" target="_blank" rel="noopener noreferrer">`,
    '</a>',
  ],
  u: (target) => [htmlUpload(target), ''],
  r: (target) => [htmlLink(target), ''],
  A: ({ path }) => ['[', `](${escapeDestination(path)})`],
  U: (target) => [markdownUpload(target), ''],
  R: (target) => [markdownLink(target), ''],
}

const isLink = (kind: MarkerKind) => kind === 'a' || kind === 't' || kind === 'A'

/**
 * Replaces the markers in converted HTML or Markdown by what their references lead to now.
 *
 * @param marked - output of `toHtml` or `toMarkdown`
 * @param resolve - gives the public target of a reference, or null where it is not public: then a
 *   link is delivered as its text alone and an upload not at all
 * @returns text without markers; the same string where there was none
 */
export function resolveReferences(
  marked: string,
  resolve: (reference: FrozenReference) => ResolvedReference | null,
): string {
  if (!marked.includes(openMarker)) return marked
  // Links do not nest (`readTree` sees to that), so one end at most is open.
  let pendingEnd = ''
  return marked.replace(markerPattern, (...match) => {
    const { kind, type, id, gap } = match.at(-1) as MarkerGroups
    if (!kind || !type || !id) return pendingEnd
    const target = resolve({ type, id })
    const [before, after]: Ends = target ? writers[kind](target) : ['', '']
    if (isLink(kind)) pendingEnd = after
    return before && before + (gap ?? '')
  })
}

interface MarkerGroups {
  kind?: MarkerKind
  type?: string
  id?: string
  gap?: string
}

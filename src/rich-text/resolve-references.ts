import type { FrozenReference } from '../content/model.ts'
import { markerPattern, openMarker, type MarkerFormat, type MarkerKind } from './markers.ts'
import type { ResolvedReference } from './resolved.ts'
import { htmlTargets } from './targets-html.ts'
import { markdownTargets } from './targets-markdown.ts'
import { textTargets } from './targets-text.ts'

/** What to write in place of the two ends of a marker; only a link has an end. */
type Ends = readonly [before: string, after: string]

/** Gives what to write for those targets that are public, one at least; `extra` as it was marked. */
type WriteTargets = (targets: [ResolvedReference, ...ResolvedReference[]], extra: string) => Ends

export type TargetWriters = { [kind in MarkerKind]: WriteTargets }

const writers: { [format in MarkerFormat]: TargetWriters } = {
  h: htmlTargets,
  m: markdownTargets,
  t: textTargets,
}

/**
 * Replaces the markers in converted text of any format by what their references lead to now.
 *
 * @param marked - as the converters write it
 * @param resolve - gives the public target of a reference, or null where it is not public: then a
 *   link is delivered as its text alone, and what stands alone not at all
 * @returns text without markers; the same string where there was none
 */
export function resolveReferences(
  marked: string,
  resolve: (reference: FrozenReference) => ResolvedReference | null,
): string {
  if (!marked.includes(openMarker)) return marked
  // Links do not nest (`readTree` sees to that), so one end at most is open.
  let pendingEnd = ''
  const resolved = marked.replace(markerPattern, (...match) => {
    const { format, kind, type, ids, extra, gap } = match.at(-1) as MarkerGroups
    if (!format || !kind || !type || !ids) return pendingEnd
    const found = ids.split(',').map((id) => resolve({ type, id }))
    const [first, ...others] = found.filter((target) => target !== null)
    const [before, after]: Ends = first
      ? writers[format][kind]([first, ...others], extra ?? '')
      : ['', '']
    if (kind === 'link' || kind === 'linkInNewTab') pendingEnd = after
    return before && before + (gap ?? '')
  })
  // What was left out at the end leaves the blank line before it.
  return resolved.replace(/\n{2,}$/, '')
}

interface MarkerGroups {
  format?: MarkerFormat
  kind?: MarkerKind
  type?: string
  ids?: string
  extra?: string
  gap?: string
}

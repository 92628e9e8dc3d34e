import { readDateline, toIsoDate, type Dateline } from './dateline.ts'
import { headOf, lineOf } from './head.ts'
import type { SourceCredit, TextBlock } from './recognised.ts'

/** The dateline of the first prose, or null. */
export function findDateline(blocks: TextBlock[]): Dateline | null {
  const first = blocks[headOf(blocks).length]
  return first?.kind === 'paragraph' ? readDateline(first.text) : null
}

/**
 * Where the text comes from, as far as it says so: a line `Источник: …` / `Source: …`, else the
 * agency of the dateline, else the holder in a line `© …`. Null when it does not say.
 */
export function findSource(blocks: TextBlock[], dateline: Dateline | null): SourceCredit | null {
  const lines = blocks.map(lineOf)
  const stated = lines.map(readSourceLine).find(Boolean) ?? {}
  const name = stated.name ?? dateline?.agency ?? lines.map(readCredit).find(Boolean)
  const date = stated.date ?? dateline?.date
  const source = {
    ...(name && { name }),
    ...(stated.url && { url: stated.url }),
    ...(date && { date }),
  }
  return name || stated.url ? source : null
}

function readSourceLine(line: string): SourceCredit | null {
  const text = /^(?:Источник|Source):\s*(.{2,300})$/iu.exec(line)?.[1]
  if (!text) return null
  const url = /https?:\/\/[^\s<>"«»)]+/u.exec(text)?.[0].replace(/[.,;]+$/u, '')
  const date = toIsoDate(text.replace(url ?? '', ''))
  const name = text
    .replace(url ?? '', '')
    .split(/[,;(]/u)[0]
    ?.replace(/[\s.:—–-]+$/u, '')
    .trim()
  return { ...(name && { name }), ...(url && { url }), ...(date && { date }) }
}

/** `© ТАСС`, `© 2024 ТАСС` → `ТАСС`; a sentence about rights names nobody. */
function readCredit(line: string): string | null {
  const holder = /^©\s*(?:\d{4}\s*)?(\p{L}[^.]{1,40})$/u.exec(line)?.[1]?.trim()
  return holder && !/прав|rights/iu.test(holder) ? holder : null
}

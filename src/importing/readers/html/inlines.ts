import { safeAddress } from '../../../rich-text/escaping.ts'
import type { ImportedInline } from '../../tree.ts'
import type { Message } from '../../import-error.ts'

/** Running text while it is collected: white space is collapsed as a browser does it. */
export interface Running {
  inlines: ImportedInline[]
  /** Whether the text so far ends with a space, or has not begun. */
  endsWithSpace: boolean
}

export const startRunning = (): Running => ({ inlines: [], endsWithSpace: true })

export interface Style {
  format: number
  href?: string
  /** Inside of `pre`: white space stands as it is. */
  isVerbatim?: boolean
}

export function addText(running: Running, value: string, style: Style): void {
  if (style.isVerbatim) return addVerbatim(running, value, style)
  let text = value.replace(/[ \t\r\n\f]+/g, ' ')
  if (running.endsWithSpace) text = text.replace(/^ /, '')
  if (text === '') return
  running.endsWithSpace = text.endsWith(' ')
  addRun(running, text, style)
}

function addVerbatim(running: Running, value: string, style: Style): void {
  value.split('\n').forEach((line, index) => {
    if (index > 0) addBreak(running)
    if (line) addRun(running, line, style)
  })
  running.endsWithSpace = /\s$/.test(value)
}

function addRun({ inlines }: Running, text: string, { format, href }: Style): void {
  const last = inlines.at(-1)
  if (last?.kind === 'text' && last.format === format && last.href === href) last.text += text
  else inlines.push({ kind: 'text', text, format, ...(href !== undefined && { href }) })
}

export function addBreak(running: Running): void {
  trimEnd(running)
  running.inlines.push({ kind: 'break' })
  running.endsWithSpace = true
}

/** The inlines without white space and breaks around them; empty when nothing is shown. */
export function finish(running: Running): ImportedInline[] {
  const { inlines } = running
  while (inlines.at(-1)?.kind === 'break' || isEmpty(inlines.at(-1))) inlines.pop()
  trimEnd(running)
  while (inlines[0]?.kind === 'break' || isEmpty(inlines[0])) inlines.shift()
  const first = inlines[0]
  if (first?.kind === 'text') first.text = first.text.replace(/^[ \t]+/, '')
  return inlines
}

function trimEnd({ inlines }: Running): void {
  const last = inlines.at(-1)
  if (last?.kind !== 'text') return
  last.text = last.text.replace(/[ \t]+$/, '')
  if (last.text === '') inlines.pop()
}

const isEmpty = (inline: ImportedInline | undefined) =>
  inline?.kind === 'text' && inline.text.trim() === '' && !/\u00A0/.test(inline.text)

/** Where a link leads; an address that a text cannot keep is named in `notMapped`. */
export function readAddress(href: string | null, notMapped: Message[]): string | undefined {
  const address = (href ?? '').trim()
  if (address === '' || address.startsWith('#')) return undefined
  const safe = safeAddress(address)
  if (safe) return safe
  const shown = address.slice(0, 200)
  notMapped.push({
    en: `A link leads to “${shown}”, which is no web, mail or telephone address. Its text stays.`,
    ru: `Ссылка ведёт на «${shown}» — это не адрес сайта, почты или телефона. Текст ссылки сохранён.`,
  })
  return undefined
}

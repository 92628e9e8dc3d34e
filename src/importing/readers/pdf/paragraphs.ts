import type { PdfLine } from './lines.ts'

export interface PdfParagraph {
  text: string
  /** Whether its letters are larger than those of the text. */
  isHeading: boolean
}

export interface PdfText {
  paragraphs: PdfParagraph[]
  /** Numbers of pages, and what stands on each page, which is kept once. */
  leftOut: string[]
  /** Words that were parted at the end of a line, as they were joined. */
  joined: string[]
}

/** Whether a word, in lower case, is one of the dictionary. */
export type IsWord = (word: string) => boolean

/** Lines of pages as paragraphs: a PDF says only where its letters stand. */
export function toParagraphs(pages: readonly (readonly PdfLine[])[], isWord: IsWord): PdfText {
  const { pages: bodies, leftOut } = withoutRunningLines(pages)
  const lines = bodies.flat()
  const size = median(lines.map((line) => line.size))
  const right = Math.max(0, ...lines.map((line) => line.right))
  const text: PdfText = { paragraphs: [], leftOut, joined: [] }
  let previous: PdfLine | null = null
  for (const line of lines) {
    const isHeading = line.size > size * 1.12 && line.text.length < 300
    const last = text.paragraphs.at(-1)
    const continues = last && previous && last.isHeading === isHeading
    if (continues && goesOn(previous as PdfLine, line, right))
      last.text = joinLines(last.text, line.text, text.joined, isWord)
    else text.paragraphs.push({ text: line.text, isHeading })
    previous = line
  }
  return text
}

const marker = /^(?:[•◦▪–—-]|\d{1,3}[.)])\s*\p{L}/u

/** Whether a line goes on with the sentence of the one before it. */
function goesOn(previous: PdfLine, line: PdfLine, right: number): boolean {
  if (Math.abs(line.size - previous.size) > 0.6 || marker.test(line.text)) return false
  const gap = previous.y - line.y
  const sameColumn = gap > 0
  if (sameColumn && gap > line.size * 2) return false
  const isEnded = /[.!?…:;»"”)]$/u.test(previous.text)
  if (!isEnded && /^\p{Ll}/u.test(line.text)) return true
  const isIndented = sameColumn && line.x > previous.x + line.size * 0.8
  return isFull(previous, line, right) && !(isIndented && isEnded)
}

/** A line is full where the first word of the next had no room in it. */
function isFull(previous: PdfLine, line: PdfLine, right: number): boolean {
  const letter = (line.right - line.x) / Math.max(line.text.length, 1)
  const [word = ''] = line.text.split(' ')
  return previous.right + (word.length + 1) * letter * 1.1 > right
}

/**
 * A hyphen at the end of a line parts a word where the joined word is one of the dictionary; else it
 * belongs to it (`какой-то`, `конгрессно-выставочный`).
 */
function joinLines(text: string, line: string, joined: string[], isWord: IsWord): string {
  const [, start] = /(\p{L}+)[-\u00AD]$/u.exec(text) ?? []
  const [rest] = /^\p{Ll}+/u.exec(line) ?? []
  if (start === undefined || rest === undefined) return `${text} ${line}`
  if (!text.endsWith('\u00AD') && !isWord((start + rest).toLowerCase())) return text + line
  joined.push(start + rest)
  return text.slice(0, -1) + line
}

/** Page numbers, and first and last lines that three pages or more have alike, once each. */
function withoutRunningLines(pages: readonly (readonly PdfLine[])[]) {
  const counts = new Map<string, number>()
  for (const key of pages.flatMap((page) => [...new Set(edgesOf(page).map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  const leftOut: string[] = []
  const seen = new Set<string>()
  const bodies = pages.map((page) => {
    const edges = new Set(edgesOf(page))
    return page.filter((line) => {
      if (!edges.has(line)) return true
      const key = keyOf(line)
      const isNumber = key === '#' || key === '# #'
      const isRepeated = (counts.get(key) ?? 0) > 2
      if (isRepeated && !isNumber && !seen.has(key)) {
        seen.add(key)
        return true
      }
      if (isNumber || isRepeated) leftOut.push(line.text)
      return !isNumber && !isRepeated
    })
  })
  return { pages: bodies, leftOut }
}

const edgesOf = (page: readonly PdfLine[]) => [...page.slice(0, 1), ...page.slice(1).slice(-1)]

/** Numbers differ from page to page. */
const keyOf = ({ text }: PdfLine) => text.replace(/\d+/g, '#').replace(/[—–-]/g, '').trim()

function median(sizes: number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

import type { ImportedDocument } from '../../src/importing/imported-document.ts'
import { compareSentences, splitSentences } from '../../src/importing/sentences.ts'
import { blocksToText } from '../../src/importing/recognised.ts'
import { toTextBlocks } from '../../src/importing/text-view.ts'
import {
  footnotesOf,
  textFormat,
  textOfInlines,
  walkBlocks,
  walkInlines,
  type ImportedBlock,
} from '../../src/importing/tree.ts'
import type { Run, SourceBlock } from './source.ts'

/** What of a text can survive: its parts, each as the words by which it is known again. */
export const kinds = [
  'headings',
  'list items',
  'table cells',
  'links',
  'bold',
  'italics',
  'footnotes',
  'images',
  'sentences',
] as const
export type Parts = Record<(typeof kinds)[number], string[]>

/** What a source has. */
export function partsOf(blocks: readonly SourceBlock[]): Parts {
  const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
  const of = <Kind extends SourceBlock['kind']>(kind: Kind) =>
    blocks.filter((block): block is Extract<SourceBlock, { kind: Kind }> => block.kind === kind)
  const marked = (mark: Run['mark']) =>
    runs.filter((run) => run.mark === mark).map(({ text }) => text)
  const items = of('list').flatMap(({ items }) =>
    items.flatMap(({ text, nested = [] }) => [text, ...nested]),
  )
  const cells = of('table').flatMap(({ rows }) => rows.flat())
  const paragraphs = of('paragraph').map((block) => block.runs.map(({ text }) => text).join(''))
  return {
    headings: of('heading').map(({ level, text }) => `${Math.max(level, 1)} ${text}`),
    'list items': items,
    'table cells': cells,
    links: runs.flatMap(({ text, href }) => (href ? [`${text} ${href}`] : [])),
    bold: marked('bold'),
    italics: marked('italic'),
    footnotes: runs.flatMap(({ note }) => note ?? []),
    images: of('image').map(({ alt }) => alt),
    sentences: [
      ...of('heading').map(({ text }) => text),
      ...paragraphs.flatMap(splitSentences),
      ...items,
      ...cells,
      ...runs.flatMap(({ note }) => note ?? []),
    ],
  }
}

/** What a document that was read has. */
export function partsRead({ blocks }: ImportedDocument): Parts {
  const all = [...walkBlocks(blocks)]
  const runs = [...walkInlines(blocks)].flat().filter((inline) => inline.kind === 'text')
  const marked = (bit: number) => runs.filter(({ format }) => format & bit).map(({ text }) => text)
  const tables = all.filter((block) => block.kind === 'table')
  const notes = footnotesOf(blocks)
  const headings = all.filter((block) => block.kind === 'heading')
  return {
    headings: headings.map(({ level, inlines }) => `${level} ${textOfInlines(inlines)}`),
    'list items': itemsOf(blocks),
    'table cells': tables.flatMap(({ rows }) =>
      rows.flat().map((cell) => blocksToText(toTextBlocks(cell.blocks))),
    ),
    links: runs.flatMap(({ text, href }) => (href ? [`${text} ${href}`] : [])),
    bold: marked(textFormat.bold),
    italics: marked(textFormat.italic),
    footnotes: notes,
    images: all.flatMap((block) => (block.kind === 'image' ? [block.alt] : [])),
    sentences: [blocksToText(toTextBlocks(blocks)), ...notes],
  }
}

function itemsOf(blocks: readonly ImportedBlock[]): string[] {
  return [...walkBlocks(blocks)].flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ inlines }) => textOfInlines(inlines)) : [],
  )
}

/** How many of the parts of a source were read again; a sentence anywhere in the text counts. */
export function countSurvivors(
  expected: Parts,
  found: Parts,
): Record<keyof Parts, [number, number]> {
  const text = flat(found.sentences.join('\n'))
  const count = (kind: keyof Parts) => {
    const left = found[kind].map(flat)
    return expected[kind].filter((part) => {
      if (kind === 'sentences') return text.includes(flat(part))
      const index = left.indexOf(flat(part))
      if (index >= 0) left.splice(index, 1)
      return index >= 0
    }).length
  }
  return Object.fromEntries(
    kinds.map((kind) => [kind, [count(kind), expected[kind].length]]),
  ) as Record<keyof Parts, [number, number]>
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Of a plain text: which of its sentences are in the document, and whether they are in order. */
export function countSentences(text: string, { blocks }: ImportedDocument): [number, number] {
  const sentences = splitSentences(text.replace(/\*\*|^## /gm, ''))
  const { missing } = compareSentences(text, blocksToText(toTextBlocks(blocks)))
  return [sentences.length - missing.length, sentences.length]
}

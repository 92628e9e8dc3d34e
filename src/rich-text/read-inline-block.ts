import { safeAddress } from './escaping.ts'
import { fieldsOf, type LexicalNode } from './lexical.ts'
import { lineOf, linesOf, textNode } from './text-node.ts'
import type { Inline } from './tree.ts'

type Fields = ReturnType<typeof fieldsOf>

/** Numbers of citations are short; anything else is nobody's. */
const highestNumber = 99_999

function readFootnote({ text }: Fields): Inline[] {
  const note = linesOf(text)
  return note.length ? [{ type: 'note', number: 0, note }] : []
}

/** A work of the literature by its number, or one that is described where it is cited: a note. */
function readCitation({ number, text, url }: Fields): Inline[] {
  if (Number.isInteger(number) && Number(number) > 0 && Number(number) <= highestNumber)
    return [{ type: 'citation', number: Number(number) }]
  const target = safeAddress(url)
  const words = linesOf(lineOf(text) ? text : target)
  if (words.length === 0) return []
  const children = words.every(({ type }) => type === 'text') ? words : [textNode(lineOf(text))]
  return [
    {
      type: 'note',
      number: 0,
      note: target ? [{ type: 'link', target, newTab: false, children }] : words,
    },
  ]
}

function readAbbreviation({ short, expansion }: Fields): Inline[] {
  const [form, full] = [lineOf(short), lineOf(expansion)]
  if (!form || !full) return form || full ? [textNode(form || full)] : []
  return [{ type: 'abbreviation', short: form, expansion: full, isFirst: true }]
}

const readers = new Map<unknown, (fields: Fields) => Inline[]>([
  ['footnote', readFootnote],
  ['citation', readCitation],
  ['abbreviation', readAbbreviation],
])

/** Reads what editors put into a line as a block; of an unknown kind nothing can be shown. */
export function readInlineBlock(node: LexicalNode): Inline[] {
  const fields = fieldsOf(node)
  return readers.get(fields.blockType)?.(fields) ?? []
}

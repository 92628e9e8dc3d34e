import { opaque, typeset } from '../lib/typography.ts'
import { isObject, textFormat } from './lexical.ts'

type JsonObject = { [key: string]: unknown }

/** A text node whose characters are one after the other in a run. */
interface Placed {
  node: JsonObject
  start: number
  length: number
}

/** Running text of one paragraph, of all its nodes together: quotations begin in one and end in another. */
interface Run {
  text: string
  nodes: Placed[]
}

/** Fields of blocks that are read as text; others hold addresses, codes and short forms. */
const textFields = ['title', 'text', 'caption']

/** Parts of a line that are not blocks of their own. */
const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

/** What is done with the texts of a document on a walk through it. */
interface Visitor {
  run(run: Run): void
  /** @returns what the field is to say */
  field(text: string): string
}

/**
 * Sets a rich text as Russian is printed, in what its blocks say as well.
 * @param document Lexical JSON as it is stored; anything else is returned as it is
 * @param previous the same before it was changed: paragraphs that were there stay as they were
 * @returns a copy; node for node the same but for quotation marks, dashes and spaces
 */
export function typesetDocument(document: unknown, previous?: unknown): unknown {
  if (!isObject(document) || !isObject(document.root)) return document
  const copy = copyOf(document, 0) as { root: JsonObject }
  const kept = textsOf(previous)
  visitChildren(copy.root, 0, {
    run: (run) => void (kept.has(run.text) || writeRun(run)),
    field: (text) => (kept.has(text) ? text : typeset(text)),
  })
  return copy
}

function textsOf(document: unknown): Set<string> {
  const texts = new Set<string>()
  if (isObject(document) && isObject(document.root))
    visitChildren(document.root, 0, {
      run: ({ text }) => void texts.add(text),
      field: (text) => (texts.add(text), text),
    })
  return texts
}

/** Deeper is nobody's writing, and the stack would overflow: it stays as it is. */
const maxDepth = 200

/** From a block to what stands in a rich text of its fields: five steps. */
const deepestCopied = maxDepth * 5 + 5

function copyOf(value: unknown, depth: number): unknown {
  if (depth > deepestCopied) return value
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth + 1))
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, item]) => [key, copyOf(item, depth + 1)]))
}

function visitChildren(parent: JsonObject, depth: number, visitor: Visitor): void {
  let run: Run = { text: '', nodes: [] }
  const endRun = () => {
    visitor.run(run)
    run = { text: '', nodes: [] }
  }
  for (const node of childNodes(parent)) {
    if (inlineTypes.has(String(node.type))) {
      addToRun(run, node, depth, visitor)
      continue
    }
    endRun()
    visitFields(node, depth, visitor)
    if (depth < maxDepth) visitChildren(node, depth + 1, visitor)
  }
  endRun()
}

function addToRun(run: Run, node: JsonObject, depth: number, visitor: Visitor): void {
  const { type, text } = node
  if (type === 'link' || type === 'autolink') {
    if (depth < maxDepth)
      for (const child of childNodes(node)) addToRun(run, child, depth + 1, visitor)
  } else if (typeof text === 'string') {
    const isCode = (Number(node.format) & textFormat.code) !== 0
    if (!isCode) run.nodes.push({ node, start: run.text.length, length: text.length })
    run.text += isCode ? opaque.repeat(text.length) : text
  } else {
    visitFields(node, depth, visitor)
    run.text += type === 'linebreak' ? '\n' : opaque
  }
}

function writeRun({ text, nodes }: Run): void {
  if (nodes.length === 0) return
  const right = typeset(text)
  for (const { node, start, length } of nodes) node.text = right.slice(start, start + length)
}

/** What is filled in of a block or an upload, and the rich texts in it. */
function visitFields({ fields }: JsonObject, depth: number, visitor: Visitor): void {
  if (!isObject(fields) || fields.blockType === 'abbreviation') return
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && textFields.includes(name)) fields[name] = visitor.field(value)
    else if (isObject(value) && isObject(value.root) && depth < maxDepth)
      visitChildren(value.root, depth + 1, visitor)
  }
}

function childNodes({ children }: JsonObject): JsonObject[] {
  return Array.isArray(children) ? children.filter(isObject) : []
}

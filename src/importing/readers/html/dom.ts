import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Node = Tree.Node
export type Element = Tree.Element
export type ParentNode = Tree.ParentNode

export function isElement(node: Node | null | undefined): node is Element {
  return node !== null && node !== undefined && 'tagName' in node
}

export function isText(node: Node): node is Tree.TextNode {
  return node.nodeName === '#text'
}

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function parentOf(node: Node): ParentNode | null {
  return 'parentNode' in node ? node.parentNode : null
}

export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null
}

/** A node with all that is inside of it in document order, however deep, but for what is skipped. */
export function* walk(
  node: Node,
  isSkipped: (node: Node) => boolean = () => false,
): Generator<Node> {
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isSkipped(next)) continue
    yield next
    waiting.push(...[...childrenOf(next)].reverse())
  }
}

/** Elements of which nothing is text. */
const silent = new Set(['script', 'style', 'template', 'head', 'title', 'colgroup', 'datalist'])

export function isSilent(node: Node): boolean {
  return isElement(node) && silent.has(node.tagName)
}

const blockNames =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol ' +
  'optgroup option p pre section summary table tbody td tfoot th thead tr ul'
const blocks = new Set(blockNames.split(' '))

/** Whether an element stands on lines of its own. */
export function isBlock(node: Node): node is Element {
  return isElement(node) && blocks.has(node.tagName)
}

const addressOf = (image: Element) =>
  /^https?:\/\/\S+$/i.exec(attribute(image, 'src') ?? '')?.[0] ?? ''

/**
 * The text of a part of a page: white space collapsed, blocks on lines of their own.
 * @param isSkipped parts that are left out
 */
export function textOf(node: Node, isSkipped: (node: Node) => boolean = () => false): string {
  const ended = new Set<Node>()
  const pieces: string[] = []
  const waiting: Node[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (ended.has(next)) pieces.push('\n\n')
    else if (isText(next)) pieces.push(next.value.replace(/[ \t\r\n\f]+/g, ' '))
    else if (isElement(next) && next.tagName === 'br') pieces.push('\n')
    // Of an image elsewhere the address is all that the file has.
    else if (isElement(next) && next.tagName === 'img') pieces.push(` ${addressOf(next)} `)
    else if (!isSilent(next) && !isSkipped(next)) {
      if (isBlock(next)) {
        pieces.push('\n\n')
        ended.add(next)
        waiting.push(next)
      }
      waiting.push(...[...childrenOf(next)].reverse())
    }
  }
  return pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n[ \n]*/g, (gap) => (/\n[^\n]*\n/.test(gap) ? '\n\n' : '\n'))
    .trim()
}

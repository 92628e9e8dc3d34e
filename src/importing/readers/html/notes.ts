import {
  attribute,
  childrenOf,
  isElement,
  parentOf,
  textOf,
  walk,
  type Element,
  type Node,
} from './dom.ts'

/** The footnotes of a page: what stands where they are marked, and where they are written. */
export interface Notes {
  /** The mark of a note → its text. */
  marks: Map<Element, string>
  /** The notes themselves, which are not a part of the text that they stand in. */
  containers: Set<Node>
}

/** So many notes are looked at; no document has more, and each costs a walk. */
const most = 2_000

/**
 * Finds footnotes by what every program writes alike: a link to a note, and in the note a link back.
 */
export function findNotes(root: Node): Notes {
  const notes: Notes = { marks: new Map(), containers: new Set() }
  const links = findLinks(root)
  const places = findPlaces(root)
  const backLinks = new Set<Element>()
  const bodies: [mark: Element, note: Node, back: Element][] = []
  for (const mark of links.slice(0, most)) {
    if (backLinks.has(mark)) continue
    const place = places.get(fragmentOf(mark))
    const note = place && findNote(place, mark)
    const back =
      note && links.find((link) => link !== mark && isInside(link, note) && leadsTo(link, mark))
    if (!note || !back) continue
    backLinks.add(back)
    bodies.push([mark, note, back])
  }
  const all = new Set<Node>(bodies.map(([, note]) => note))
  for (const [mark, note, back] of bodies) {
    const container = widen(note, mark, all)
    notes.containers.add(container)
    notes.marks.set(
      mark,
      textOf(container, (node) => node === back),
    )
  }
  return notes
}

function findLinks(root: Node): Element[] {
  return [...walk(root)].filter(
    (node): node is Element => isElement(node) && node.tagName === 'a' && fragmentOf(node) !== '',
  )
}

function fragmentOf(link: Element): string {
  const href = attribute(link, 'href') ?? ''
  return href.startsWith('#') ? href.slice(1) : ''
}

function findPlaces(root: Node): Map<string, Element> {
  const places = new Map<string, Element>()
  for (const node of walk(root)) {
    if (!isElement(node)) continue
    for (const name of namesOf(node)) if (!places.has(name)) places.set(name, node)
  }
  return places
}

function namesOf(element: Element): string[] {
  return [attribute(element, 'id'), attribute(element, 'name')].filter((name) => name !== null)
}

/** The mark itself, or what it alone stands in, carries the name that the note leads back to. */
function leadsTo(link: Element, mark: Element): boolean {
  const parent = parentOf(mark)
  const around = parent && isElement(parent) && parent.tagName === 'sup' ? [parent] : []
  const within = childrenOf(mark).filter(isElement)
  return [mark, ...around, ...within].some((each) => namesOf(each).includes(fragmentOf(link)))
}

const noteBlocks = new Set(['li', 'p', 'div', 'aside', 'dd', 'section', 'td'])

/** The block of which a place is the beginning, unless the mark is in it as well. */
function findNote(place: Element, mark: Element): Element | null {
  let note: Node | null = place
  while (note && !(isElement(note) && noteBlocks.has(note.tagName))) note = parentOf(note)
  return note && isElement(note) && !isInside(mark, note) ? note : null
}

/** A note may have several paragraphs: the whole of what holds this note and no other, nor the mark. */
function widen(note: Node, mark: Element, all: ReadonlySet<Node>): Node {
  let widest = note
  for (let around = parentOf(note); around; around = parentOf(around)) {
    if (!isElement(around) || around.tagName === 'body' || isInside(mark, around)) break
    if ([...walk(around)].filter((node) => all.has(node)).length > 1) break
    if (around.tagName !== 'div' && around.tagName !== 'aside' && around.tagName !== 'section')
      continue
    widest = around
  }
  return widest
}

function isInside(node: Node, container: Node): boolean {
  for (let next: Node | null = node; next; next = parentOf(next))
    if (next === container) return true
  return false
}

import { inlineText } from './inline-text.ts'
import type { Block, Heading, Inline } from './tree.ts'

/** Every block in reading order, also those inside others. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    yield* walkBlocks(insideOf(block))
  }
}

function insideOf(block: Block): Block[] {
  switch (block.type) {
    case 'quote':
    case 'callout':
      return block.content
    case 'list':
      return block.items.flatMap(({ content }) => content)
    case 'table':
      return block.rows.flat().flatMap(({ content }) => content)
    default:
      return []
  }
}

/** Gives each heading an id that no other one of the text has, by which it can be linked to. */
export function nameHeadings(blocks: readonly Block[]): void {
  const taken = new Set<string>()
  for (const block of walkBlocks(blocks))
    if (block.type === 'heading') block.id = freeId(idOf(block), taken)
}

export function headingText({ children }: { children: Inline[] }): string {
  return inlineText(children).replace(/\s+/g, ' ').trim()
}

const longestId = 60

/**
 * Begins with `h-`: without a hyphen an id could pass for a variable of a script on the page, which
 * browsers make of ids.
 */
function idOf(heading: Heading): string {
  const latin = headingText(heading)
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => latinOf[letter] ?? '')
  const words = latin.replace(/[^a-z0-9]+/g, '-').slice(0, longestId)
  return `h-${words.replace(/^-|-$/g, '') || 'section'}`
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  taken.add(id)
  return id
}

/** As in addresses (`toSlug`), which takes too long for each heading of each edition. */
const latinOf: { [letter: string]: string } = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{
    х: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  },
}

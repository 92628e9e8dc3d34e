type Fields = Record<string, unknown>

/**
 * The values of the blocks of one type in a rich text, in reading order.
 * @param document Lexical JSON; anything else holds no blocks
 * @param blockType slug of the block
 * @returns the stored values themselves, not copies
 */
export function findBlocks(document: unknown, blockType: string): Fields[] {
  return findIn(asFields(document).root, blockType)
}

function findIn(node: unknown, blockType: string): Fields[] {
  const { type, fields, children } = asFields(node)
  const own = asFields(fields)
  const found = type === 'block' && own.blockType === blockType ? [own] : []
  const inside = Array.isArray(children) ? children : []
  return [...found, ...inside.flatMap((child) => findIn(child, blockType))]
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

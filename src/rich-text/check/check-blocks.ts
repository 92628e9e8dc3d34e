import { fieldsOf, nodesInFields, walk, type LexicalNode } from '../lexical.ts'
import { readInlineBlock } from '../read-inline-block.ts'
import { referencesOf } from '../references.ts'
import { lineOf } from '../text-node.ts'
import { checkFile, checkTarget } from './check-references.ts'
import { finding, type Finding, type Surroundings } from './problem.ts'

type Check = (node: LexicalNode, surroundings: Surroundings) => Finding[]

const checkCallout: Check = (node) => {
  const inside = [...walk(nodesInFields(node))]
  const says = inside.some(({ text }) => typeof text === 'string' && text.trim())
  return says || lineOf(fieldsOf(node).title) ? [] : [finding('emptyBlock', 'callout')]
}

const checkRecommendation: Check = (node, surroundings) => {
  const [guideline] = referencesOf(node)
  if (!guideline) return [finding('emptyBlock', 'recommendation')]
  const found = surroundings.find(guideline)
  const { recommendation: id } = fieldsOf(node)
  const isThere = typeof id === 'string' && found?.recommendations?.includes(id)
  if (found && !isThere) return [finding('recommendationMissing')]
  const name = { ru: 'Рекомендация из документа', en: 'Recommendation' }[surroundings.locale]
  return checkTarget(guideline, name, surroundings)
}

const checkPublication: Check = (node, surroundings) => {
  const [reference] = referencesOf(node)
  if (!reference) return [finding('emptyBlock', 'publication')]
  const name = { ru: 'Карточка публикации', en: 'Publication' }[surroundings.locale]
  return checkTarget(reference, name, surroundings)
}

const checkFiles: Check = (node, surroundings) => {
  const { blockType, caption } = fieldsOf(node)
  const about = lineOf(caption)
  const references = referencesOf(node)
  if (references.length === 0) return [finding('emptyBlock', String(blockType))]
  const isStrange = (file: ReturnType<Surroundings['find']>) =>
    blockType === 'gallery' && file && !file.isImage
  return references.flatMap((reference) =>
    isStrange(surroundings.find(reference))
      ? [finding('notAnImage', about)]
      : checkFile(reference, about, surroundings),
  )
}

const blockChecks = new Map<unknown, Check>([
  ['callout', checkCallout],
  ['recommendation', checkRecommendation],
  ['publication', checkPublication],
  ['gallery', checkFiles],
  ['files', checkFiles],
])

/** A block of the editor; quotes have rules of their own (`fields/quote.rules.ts`). */
export function checkBlock(node: LexicalNode, surroundings: Surroundings): Finding[] {
  return blockChecks.get(fieldsOf(node).blockType)?.(node, surroundings) ?? []
}

/** A footnote, citation or abbreviation that readers would not get, or not understand. */
export function checkInlineBlock(node: LexicalNode, { citations }: Surroundings): Finding[] {
  const { blockType, short } = fieldsOf(node)
  const [inline] = readInlineBlock(node)
  if (!inline) return [finding('emptyBlock', String(blockType))]
  if (inline.type === 'citation' && !citations?.includes(inline.number))
    return [finding('citationMissing', String(inline.number))]
  const isUnexplained = blockType === 'abbreviation' && inline.type === 'text'
  return isUnexplained ? [finding('abbreviationUnexplained', lineOf(short) || inline.text)] : []
}

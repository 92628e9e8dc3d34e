import type { FrozenReference } from '../../content/model.ts'
import type { Lack } from '../../media/completeness.ts'
import { safeAddress } from '../escaping.ts'
import { fieldsOf, type LexicalNode } from '../lexical.ts'
import { referenceOf } from '../references.ts'
import { lineOf } from '../text-node.ts'
import { finding, type Finding, type ProblemCode, type Surroundings } from './problem.ts'
import { wordsIn } from './words-in.ts'

/** A link that leads nowhere, or not yet; without words it is not shown at all. */
export function checkLink(link: LexicalNode, surroundings: Surroundings): Finding[] {
  const words = wordsIn(link)
  if (!words) return []
  const { linkType, url } = fieldsOf(link)
  if (linkType !== 'internal')
    return safeAddress(url) === null ? [finding('linkWithoutAddress', words)] : []
  const reference = referenceOf(link)
  if (!reference) return [finding('linkWithoutTarget', words)]
  return checkTarget(reference, words, surroundings)
}

/** @param about the words that the target is called by in the text */
export function checkTarget(
  reference: FrozenReference,
  about: string,
  { find }: Surroundings,
): Finding[] {
  const target = find(reference)
  if (!target) return [finding('targetMissing', about)]
  return target.isPublic ? [] : [finding('targetNotPublic', about)]
}

/** An upload or a related document that stands in the text itself. */
export function checkEmbed(node: LexicalNode, surroundings: Surroundings): Finding[] {
  const reference = referenceOf(node)
  const about = lineOf(fieldsOf(node).caption)
  if (!reference) return [finding('fileMissing', about)]
  if (node.type === 'relationship') return checkTarget(reference, reference.type, surroundings)
  return checkFile(reference, about, surroundings)
}

const codes: { [lack in Lack]: ProblemCode } = {
  processing: 'fileNotReady',
  failed: 'fileUnreadable',
  alt: 'noAlternativeText',
  credit: 'noCredit',
  rightsHolder: 'noRightsHolder',
  licence: 'noLicence',
}

/**
 * A file of the library: that it is there, can be understood by who does not see it, and may be shown.
 * @param about its caption, if any
 */
export function checkFile(
  reference: FrozenReference,
  about: string,
  { find, locale }: Surroundings,
): Finding[] {
  const found = find(reference)
  if (!found) return [finding('fileMissing', about)]
  const { file } = found
  if (!file) return []
  const lacks = file.lacks(locale).map((lack) => finding(codes[lack], file.name))
  return file.isExpired ? [...lacks, finding('rightsExpired', file.name)] : lacks
}

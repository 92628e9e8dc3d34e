import { recommendationLines } from './recommendation-lines.ts'
import { titleOf, type ResolvedReference } from './resolved.ts'
import type { TargetWriters } from './resolve-references.ts'

function fileText(target: ResolvedReference): string {
  const name = target.file?.label || titleOf(target)
  return target.file?.details ? `${name} (${target.file.details})` : name
}

function recommendationText(target: ResolvedReference, id: string): string {
  const found = target.recommendation?.(id)
  if (!found) return ''
  const { direction, grade, place, notice } = recommendationLines(found)
  const source = [notice, grade && `${grade}.`, `${titleOf(target)}, ${place}`]
  return [direction, found.text, `— ${source.filter(Boolean).join(' ')}`].filter(Boolean).join('\n')
}

/** What stands for references in plain text; a link is its text alone. */
export const textTargets: TargetWriters = {
  link: () => ['', ''],
  linkInNewTab: () => ['', ''],
  upload: ([target], caption) => [target.image ? caption : fileText(target), ''],
  relationship: ([target]) => [titleOf(target), ''],
  gallery: (_, caption) => [caption, ''],
  files: (targets) => [targets.map((target) => `– ${fileText(target)}`).join('\n'), ''],
  recommendation: ([target], id) => [recommendationText(target, id), ''],
}

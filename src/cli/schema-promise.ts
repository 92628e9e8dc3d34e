import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql'

/** How a schema stands to the one that front ends were last promised. */
export interface SchemaComparison {
  /** Breaking changes that nobody declared. */
  undeclared: string[]
  /** Declared, but no breaking change there is. */
  unfounded: string[]
  /** What may surprise a front end, and breaks none that follows the documentation. */
  dangerous: string[]
}

const heading = '## Declared'
const toFill = '…'
const declaration = /^- (\d{4}-\d{2}-\d{2}) `(.+)` (.*)$/

/**
 * @param promised the schema that front ends were last promised, as text
 * @param current the schema as it is now
 * @param document docs/schema-changes.md: what stands under “Declared” counts, what was accepted
 * before does not
 */
export function compareWithPromise(
  promised: string,
  current: string,
  document: string,
): SchemaComparison {
  const [before, now] = [buildSchema(promised), buildSchema(current)]
  const breaking = new Set(findBreakingChanges(before, now).map(({ description }) => description))
  const declared = declaredIn(document)
  return {
    undeclared: [...breaking].filter((change) => !declared.includes(change)),
    unfounded: declared.filter((change) => !breaking.has(change)),
    dangerous: findDangerousChanges(before, now).map(({ description }) => description),
  }
}

/**
 * @param today as `2026-11-27`
 * @returns what to do about what is not declared as it should be; empty when there is nothing
 */
export function explainComparison(comparison: SchemaComparison, today: string): string[] {
  const { undeclared, unfounded } = comparison
  const missing = undeclared.map((change) => `- ${today} \`${change}\` ${toFill}`)
  const wrong = unfounded.map((change) => `  ${change}`)
  return [
    ...(missing.length > 0
      ? [
          'These changes break front ends. Undo them (a field that is to go is marked as deprecated',
          `first), or add to docs/schema-changes.md under “Declared”, with what to do instead for ${toFill}:`,
          ...missing,
        ]
      : []),
    ...(wrong.length > 0 ? ['Declared there, but no breaking change; remove:', ...wrong] : []),
  ]
}

/** @returns the document with what was declared put under the day on which it became the promise */
export function acceptDeclarations(document: string, today: string): string {
  if (declaredIn(document).length === 0) return document
  return document.replace(`${heading}\n`, `${heading}\n\nNothing.\n\n## Accepted on ${today}\n`)
}

/** What is to be done instead must be said: a line without it declares nothing. */
function declaredIn(document: string): string[] {
  const [, after = ''] = document.split(`${heading}\n`)
  const [section = ''] = after.split(/^## /m)
  return section.split('\n').flatMap((line) => {
    const [, day = '', change = '', instead = ''] = declaration.exec(line) ?? []
    const isSaid = /\p{L}/u.test(instead) && !Number.isNaN(Date.parse(day))
    return isSaid ? [change] : []
  })
}

import type { SeedFields } from './document.ts'

/**
 * Gives the rows of a translation the ids of the rows that were created, by their place: Payload
 * takes a row without an id for a new one, which would replace what the first language said.
 * @param translation fields of the second language; its rows are as many as those of the first
 * @param created the document as stored
 */
export function withRowIds(translation: SeedFields, created: unknown): SeedFields {
  const fields = Object.entries(translation).map(([name, value]) => [
    name,
    matchRows(value, isFields(created) ? created[name] : undefined),
  ])
  return Object.fromEntries(fields) as SeedFields
}

function matchRows(value: unknown, created: unknown): unknown {
  if (Array.isArray(value) && value.every(isFields))
    return value.map((row, i) => matchRow(row, Array.isArray(created) ? created[i] : undefined))
  return isFields(value) && !('root' in value) ? withRowIds(value, created) : value
}

function matchRow(row: SeedFields, created: unknown): SeedFields {
  if (!isFields(created)) throw new Error('A translation has more rows than its original.')
  return { id: created.id, ...withRowIds(row, created) }
}

function isFields(value: unknown): value is SeedFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

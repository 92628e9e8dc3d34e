import type { FrozenReference, JsonValue } from '../content/model.ts'
import { createContentOf } from './content-of.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Files, whose words are in the field `text` of their editions. */
const fileType = 'media'

/** The words of files, by which publications that refer to them are found. */
export interface AttachedTexts {
  /** @returns the words of each file that a document refers to */
  of(document: { key: number; references: readonly FrozenReference[] }): string[]
  /** @returns the words of a file; null for other documents and for files that are not public */
  in(reference: FrozenReference): string | null
}

/** @param sqlite an open read model */
export function createAttachedTexts(sqlite: Sqlite, types: TypeNumbers): AttachedTexts {
  const number = types.numberOf(fileType)
  const referredTo = sqlite.prepare<{ key: number }>(`
    SELECT DISTINCT d.key FROM refs f
      CROSS JOIN identities i ON i.key = f.target AND i.type = ?
      CROSS JOIN documents d ON d.identity = i.key
    WHERE f.source = ? ORDER BY d.key`)
  const keyOf = sqlite.prepare<{ key: number }>(`
    SELECT d.key FROM identities i CROSS JOIN documents d ON d.identity = i.key
    WHERE i.id = ? AND i.type = ?`)
  const contentOf = createContentOf(sqlite)

  /** It is the same in every language. */
  function textOf(key: number, type: number): string[] {
    const values = contentOf(key, types.modelOf(type)).map(({ data }) => data.text)
    return values.filter(isText).slice(0, 1)
  }

  return {
    of: ({ key, references }) =>
      number === undefined || !references.some(({ type }) => type === fileType)
        ? []
        : referredTo.all(number, key).flatMap(({ key }) => textOf(key, number)),
    in({ type, id }) {
      const found = type === fileType && number !== undefined ? keyOf.get(id, number) : undefined
      return found && number !== undefined ? (textOf(found.key, number)[0] ?? null) : null
    },
  }
}

const isText = (value: JsonValue | undefined): value is string =>
  typeof value === 'string' && value !== ''

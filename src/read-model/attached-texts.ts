import type { FrozenReference, JsonValue } from '../content/model.ts'
import { createContentOf } from './content-of.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Files, whose words are in the field `text` of their editions. */
const fileType = 'media'

/** The words of files, by which publications that refer to them are found. */
export interface AttachedTexts {
  /** @returns the words of each file among what a document refers to */
  of(references: readonly FrozenReference[]): string[]
  /** @returns the words of a file; null for other documents and for files that are not public */
  in(reference: FrozenReference): string | null
}

/** @param sqlite an open read model */
export function createAttachedTexts(sqlite: Sqlite, types: TypeNumbers): AttachedTexts {
  const number = types.numberOf(fileType)
  if (number === undefined) return { of: () => [], in: () => null }
  const model = types.modelOf(number)
  const find = sqlite.prepare<{ key: number }>(`
    SELECT d.key FROM identities i CROSS JOIN documents d ON d.identity = i.key
    WHERE i.id = ? AND i.type = ?`)
  const contentOf = createContentOf(sqlite)

  const keysOf = ({ type, id }: FrozenReference): number[] =>
    type === fileType ? find.all(id, number).map(({ key }) => key) : []

  /** It is the same in every language. */
  const textOf = (key: number): string[] => {
    const values = contentOf(key, model).map(({ data }) => data.text)
    return values.filter(isText).slice(0, 1)
  }

  return {
    of(references) {
      const keys = new Set(references.flatMap(keysOf))
      return [...keys].sort((one, other) => one - other).flatMap(textOf)
    },
    in: (reference) => keysOf(reference).flatMap(textOf)[0] ?? null,
  }
}

const isText = (value: JsonValue | undefined): value is string =>
  typeof value === 'string' && value !== ''

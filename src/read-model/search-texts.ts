import { searchTextsOf, type SearchTexts } from '../search/texts.ts'
import { createContentOf } from './content-of.ts'
import { documentOf } from './keys.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Reads what publications were found by, to show where. */
export interface TextsFinder {
  /** @returns the texts by key of the rendition */
  textsOf(renditions: readonly number[]): Map<number, SearchTexts>
}

/** @param sqlite an open read model */
export function createTextsFinder(sqlite: Sqlite, types: TypeNumbers): TextsFinder['textsOf'] {
  const typeOf = sqlite.prepare<{ type: number }>('SELECT type FROM documents WHERE key = ?')
  const contentOf = createContentOf(sqlite)
  return (renditions) =>
    new Map(
      renditions.flatMap((rendition) => {
        const document = documentOf(rendition)
        const type = typeOf.get(document)?.type
        if (type === undefined) return []
        const model = types.modelOf(type)
        const content = contentOf(document, model).find(({ key }) => key === rendition)
        return content ? [[rendition, searchTextsOf(model, content)] as const] : []
      }),
    )
}

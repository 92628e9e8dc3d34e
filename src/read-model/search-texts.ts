import type { Analyser } from '../search/analysis.ts'
import { makeSnippet } from '../search/snippet.ts'
import { searchTextsOf, type SearchTexts } from '../search/texts.ts'
import { createContentOf } from './content-of.ts'
import { documentOf, localeOf } from './keys.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** Shows where publications say what was looked for. */
export interface SnippetMaker {
  /**
   * @param terms by which they were found
   * @returns HTML with the words found in `<mark>`, by key of the rendition
   */
  snippets(renditions: readonly number[], terms: ReadonlySet<string>): Map<number, string>
}

/** @param sqlite an open read model */
export function createSnippetMaker(
  sqlite: Sqlite,
  types: TypeNumbers,
  analyser: Analyser,
): SnippetMaker['snippets'] {
  const typeOf = sqlite.prepare<{ type: number }>('SELECT type FROM documents WHERE key = ?')
  const contentOf = createContentOf(sqlite)

  function textOf(rendition: number): string | null {
    const type = typeOf.get(documentOf(rendition))?.type
    if (type === undefined) return null
    const model = types.modelOf(type)
    const content = contentOf(documentOf(rendition), model).find(({ key }) => key === rendition)
    return content ? toText(searchTextsOf(model, content)) : null
  }

  return (renditions, terms) =>
    new Map(
      renditions.map((rendition) => {
        const locale = localeOf(rendition)
        const text = textOf(rendition) ?? ''
        return [rendition, makeSnippet({ text, terms, locale, analyser })]
      }),
    )
}

/** The title stands above a snippet anyway. */
function toText({ lead, body, recommendations, quotes }: SearchTexts): string {
  return [lead, body, recommendations, quotes].flat().join('\n')
}

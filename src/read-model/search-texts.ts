import type { Analyser } from '../search/analysis.ts'
import { makeSnippet } from '../search/snippet.ts'
import { searchTextsOf, type SearchTexts } from '../search/texts.ts'
import { createContentOf } from './content-of.ts'
import { documentOf, localeOf } from './keys.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** By what a publication was found. */
export interface FoundBy {
  terms: ReadonlySet<string>
  /** What terms begin with that were met in place of the last word. */
  beginning: string | null
}

/** A publication, by the key of its rendition, and by what it was found. */
export interface FoundRendition extends FoundBy {
  rendition: number
}

/** Shows where publications say what was looked for. */
export interface SnippetMaker {
  /** @returns HTML with the words found in `<mark>`, by key of the rendition */
  snippets(found: readonly FoundRendition[]): Map<number, string>
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

  return (found) =>
    new Map(
      found.map(({ rendition, ...by }) => {
        const locale = localeOf(rendition)
        const text = textOf(rendition) ?? ''
        return [rendition, makeSnippet({ ...by, text, locale, analyser })]
      }),
    )
}

/** The title stands above a snippet anyway. */
function toText({ lead, body, recommendations, quotes }: SearchTexts): string {
  return [lead, body, recommendations, quotes].flat().join('\n')
}

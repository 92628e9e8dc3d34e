import type { Locale } from '../content/locales.ts'
import { switchLayout } from '../search/layout.ts'
import { surfaceWords } from '../search/surface-words.ts'
import type { LocaleChain } from './chains.ts'
import type { DocumentStatus } from './document.ts'
import type { Sqlite } from './sqlite.ts'
import { firstMark, isSuggested, renditionOfRow, typeMark, viewMark } from './suggestion-words.ts'
import type { TypeNumbers } from './type-numbers.ts'
import { viewsOf } from './views.ts'

/** What a reader has typed so far, and what may be suggested. */
export interface SuggestQuery {
  prefix: string
  chain: LocaleChain
  /** Slugs of types; null for publications and all records that readers look for by name. */
  types: readonly string[] | null
  first: number
}

/** A document that may be meant. */
export interface Suggestion {
  type: string
  id: string
  locale: Locale
  slug: string
  title: string
  /** A publication may not stand any more. */
  status: DocumentStatus
  /** The words by which it was found, as the reader would have to type them. */
  words: string[]
}

/** More words are not looked for: whoever types them knows what it is called. */
const mostWords = 8

/** So many titles are looked at to find those that begin as typed. */
const mostRead = 60

/** @returns a function that tells what a reader may mean, the likeliest first */
export function createSuggester(sqlite: Sqlite, types: TypeNumbers) {
  const readRows = createRowReader(sqlite)
  const readTitles = createTitleReader(sqlite, types)

  function find(prefix: string, { chain, types: wanted, first }: SuggestQuery): Suggestion[] {
    const words = surfaceWords(prefix).map(({ word }) => word)
    if (words.length === 0) return []
    const known = types.model.types.filter((type) => isSuggested(type))
    const numbers = known
      .filter(({ slug }) => wanted?.includes(slug) ?? true)
      .flatMap(({ slug }) => types.numberOf(slug) ?? [])
    if (numbers.length === 0) return []
    const limits = [oneOf(viewsOf(chain).map(viewMark))]
    if (numbers.length < known.length) limits.push(oneOf(numbers.map(typeMark)))
    const asked = words.slice(0, mostWords)
    const beginning = readRows(toMatch(asked, limits, firstMark), mostRead)
    const others = readRows(toMatch(asked, limits, ''), first + beginning.length)
    const rows = [...new Set([...beginning, ...others])]
    const found = readTitles(rows).map((each) => ({ ...each, words: asked }))
    return beginningFirst(found, asked.join(' '), beginning.length).slice(0, first)
  }

  return (query: SuggestQuery): Suggestion[] => {
    const found = find(query.prefix, query)
    return found.length > 0 ? found : find(switchLayout(query.prefix), query)
  }
}

const oneOf = (marks: readonly string[]) => `(${marks.map((mark) => `"${mark}"`).join(' OR ')})`

/** @param mark of the word that the title has to begin with */
function toMatch(words: readonly string[], limits: readonly string[], mark: string): string {
  const terms = words.map((word, n) => {
    const isLast = n === words.length - 1
    const begins = n === 0 ? mark : ''
    return `"${begins}${word}"${isLast ? ' *' : ''}`
  })
  return [...terms, ...limits].join(' AND ')
}

/** Titles that begin with all that was typed come before those that have the words in them. */
function beginningFirst(found: readonly Suggestion[], typed: string, read: number): Suggestion[] {
  const begins = found.map(
    ({ title }, n) =>
      n < read &&
      surfaceWords(title)
        .map(({ word }) => word)
        .join(' ')
        .startsWith(typed),
  )
  return [...found.filter((_, n) => begins[n]), ...found.filter((_, n) => !begins[n])]
}

function createRowReader(sqlite: Sqlite): (match: string, most: number) => number[] {
  const read = sqlite.prepare<{ row: number }>(
    'SELECT rowid AS row FROM suggestions WHERE suggestions MATCH ? ORDER BY rowid DESC LIMIT ?',
  )
  return (match, most) => read.all(match, most).map(({ row }) => row)
}

interface Titled extends Omit<Suggestion, 'type' | 'words'> {
  key: number
  type: number
}

function createTitleReader(sqlite: Sqlite, types: TypeNumbers) {
  const read = sqlite.prepare<Titled>(`
    SELECT r.key, r.type, d.id, d.status, r.locale, r.slug, r.title FROM json_each(?) j
    CROSS JOIN renditions r ON r.key = j.value CROSS JOIN documents d ON d.key = r.document`)
  return (rows: readonly number[]) =>
    read
      .all(JSON.stringify(rows.map(renditionOfRow)))
      .map(({ id, type, status, locale, slug, title }) => ({
        ...{ type: types.slugOf(type), id, status },
        ...{ locale, slug, title },
      }))
}

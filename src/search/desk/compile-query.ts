import type { Locale } from '../../content/locales.ts'
import type { Analyser } from '../analysis.ts'
import { toForms } from './forms.ts'

/** What is asked of the index, and what of a text is to be shown as found. */
export interface CompiledQuery {
  /** An expression of FTS5: terms in quotes alone, nothing of what was typed. */
  match: string
  /** Terms of the words that were asked for. */
  terms: ReadonlySet<string>
  /** Beginnings of words, as `toForms` writes them. */
  beginnings: readonly string[]
}

/** More of a text is not looked at: nobody types it. */
const longest = 500
const mostWords = 16

/**
 * Compiles what was typed: all words have to be there, in any form; the last one may be unfinished;
 * words in quotes stand together; a word after a minus must not be there.
 * @returns null when there is nothing in it to look for
 */
export function compileQuery(
  text: string,
  locale: Locale,
  analyser: Analyser,
): CompiledQuery | null {
  const parts = split(text.slice(0, longest))
  const wanted = parts.filter(({ isExcluded }) => !isExcluded)
  const asked = wanted.map((part) => toExpression(part, locale, analyser)).filter(isThere)
  if (asked.length === 0) return null
  const excluded = parts.filter(({ isExcluded }) => isExcluded)
  const unwanted = excluded.map((part) => toExpression(part, locale, analyser)).filter(isThere)
  const all = asked.map(({ expression }) => expression).join(' AND ')
  return {
    match: [`(${all})`, ...unwanted.map(({ expression }) => expression)].join(' NOT '),
    terms: new Set(asked.flatMap(({ terms }) => terms)),
    beginnings: asked.flatMap(({ beginning }) => beginning ?? []),
  }
}

interface Part {
  text: string
  isPhrase: boolean
  isExcluded: boolean
  /** More of it may follow. */
  isOpen: boolean
}

const part =
  /(?<minus>(?<![^\s])[-−–])?(?:["«“„](?<phrase>[^"»”“„«]*)["»”]?|(?<word>[^\s"«»“”„]+))/gu

function split(text: string): Part[] {
  const parts = [...text.matchAll(part)]
    .slice(0, mostWords)
    .map(({ groups = {}, index, 0: whole }) => ({
      text: groups.phrase ?? groups.word ?? '',
      isPhrase: groups.phrase !== undefined,
      isExcluded: groups.minus !== undefined,
      isOpen: index + whole.length === text.length && groups.phrase === undefined,
    }))
  return parts.filter(({ text: typed }) => toForms(typed).length > 0)
}

interface Asked {
  expression: string
  terms: string[]
  beginning?: string | undefined
}

const isThere = (asked: Asked | null): asked is Asked => asked !== null

function toExpression(
  { text, isPhrase, isOpen, isExcluded }: Part,
  locale: Locale,
  analyser: Analyser,
): Asked | null {
  const words = analyser.tokens(text, locale).map(({ start, end, term }) => {
    const variants = analyser.variants(text.slice(start, end), locale)
    return variants.length > 0 ? variants : [term]
  })
  const beginning = isOpen && !isExcluded ? toForms(text).at(-1) : undefined
  if (words.length === 0 && !beginning) return null
  const terms = words.flat()
  if (isPhrase)
    return { expression: inColumns(quote(words.map(([first]) => first ?? '').join(' '))), terms }
  const alternatives = words.map((variants) => variants.map(quote).join(' OR '))
  const expression = alternatives.map((one) => inColumns(`(${one})`)).join(' AND ')
  if (!beginning) return { expression: `(${expression})`, terms }
  const typed = `{title_forms body_forms} : ${quote(beginning)} *`
  const last = inColumns(`(${alternatives.at(-1) ?? quote(beginning)})`)
  const before = alternatives.slice(0, -1).map((one) => inColumns(`(${one})`))
  return { expression: `(${[...before, `(${last} OR ${typed})`].join(' AND ')})`, terms, beginning }
}

const inColumns = (expression: string) => `{title body} : ${expression}`

/** Terms are letters, digits and underscores; the quotes keep them from being operators. */
const quote = (term: string) => `"${term.replaceAll('"', '""')}"`

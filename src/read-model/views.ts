import { locales, type Locale } from '../content/locales.ts'
import { chainIndex, chains, type LocaleChain } from './chains.ts'

/**
 * A view is a locale together with all the locales that a document is public in. Which of them
 * readers of a chain get follows from it, so a document in one language is listed once, and not
 * once for each chain.
 */
export function viewOf(locale: Locale, available: readonly Locale[]): number {
  const set = available.reduce((bits, each) => bits | (1 << locales.indexOf(each)), 0)
  return set * locales.length + locales.indexOf(locale)
}

const viewsByChain = chains.map((chain) =>
  subsets(locales).flatMap((available) => {
    const shown = chain.find((locale) => available.includes(locale))
    return shown ? [viewOf(shown, available)] : []
  }),
)

/** @returns the views that readers of a chain see: every document is in one of them at most */
export function viewsOf(chain: LocaleChain): number[] {
  return viewsByChain[chainIndex(chain)] ?? []
}

function subsets(all: readonly Locale[]): Locale[][] {
  return all.reduce<Locale[][]>(
    (found, locale) => [...found, ...found.map((some) => [...some, locale])],
    [[]],
  )
}

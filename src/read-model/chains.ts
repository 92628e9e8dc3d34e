import { locales, type Locale } from '../content/locales.ts'

/** Locales in order of preference, without repetition: the wanted one, then its fallbacks. */
export type LocaleChain = readonly Locale[]

/** Every chain there is: `ru`, `en`, `ru,en`, `en,ru`. Its index identifies it in listings. */
export const chains: readonly LocaleChain[] = chainsOf(locales)

function chainsOf(rest: readonly Locale[]): LocaleChain[] {
  return rest.flatMap((first) => {
    const others = rest.filter((locale) => locale !== first)
    return [[first], ...chainsOf(others).map((chain) => [first, ...chain])]
  })
}

/**
 * @param locale the wanted locale
 * @param fallback locales to take instead, in order; all others in order when left out
 */
export function toChain(locale: Locale, fallback?: readonly Locale[] | null): LocaleChain {
  return chains[chainIndex([...new Set([locale, ...(fallback ?? locales)])])] ?? [locale]
}

/** The index of a chain in `chains`. */
export function chainIndex(chain: LocaleChain): number {
  const same = chains.indexOf(chain)
  if (same >= 0) return same
  const name = chain.join()
  const index = chains.findIndex((known) => known.join() === name)
  if (index < 0) throw new Error(`There is no locale chain ${name}.`)
  return index
}

/** Column of `documents` with the rendition that readers of a chain get, or null. */
export function chainColumn(chain: LocaleChain): string {
  return `view_${chain.join('_')}`
}

import { createAnalyser } from './analyser.ts'
import type { Analyser } from './analysis.ts'
import { createSynonyms, type SynonymGroup, type Synonyms } from './synonyms.ts'

/** What words have in common: forms of the same word, and names of the same thing. */
export interface Language {
  analyser: Analyser
  /** As they are at that time. */
  synonyms(): Synonyms
  /** @param groups in place of those there were */
  setSynonyms(groups: readonly SynonymGroup[]): void
}

/** @returns a language without synonyms */
export function createLanguage(): Language {
  const analyser = createAnalyser()
  let groups: readonly SynonymGroup[] = []
  let synonyms: Synonyms | null = null
  return {
    analyser,
    // Made when the first search asks: until then a process need not read the dictionary.
    synonyms: () => (synonyms ??= createSynonyms(groups, analyser)),
    setSynonyms(next) {
      groups = next
      synonyms = null
    },
  }
}

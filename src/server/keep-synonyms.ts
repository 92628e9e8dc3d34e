import type { SynonymGroup } from '../search/synonyms.ts'
import type { KeptState } from './keep-state.ts'

/** What answers queries and has to know which expressions mean the same. */
export interface SynonymTaker {
  setSynonyms(groups: readonly SynonymGroup[]): void
}

/**
 * Gives the synonyms to those who search, now and after each change.
 * @returns a function that ends that
 */
export function keepSynonyms(state: KeptState, ...takers: SynonymTaker[]): () => void {
  let known = ''
  const give = () => {
    const { synonyms } = state.current()
    const name = JSON.stringify(synonyms)
    if (name === known) return
    known = name
    takers.forEach((taker) => taker.setSynonyms(synonyms))
  }
  give()
  return state.onChange(give)
}

import type { DeskHit } from '../../workflow/desk-search/describe-hits.ts'
import { settledWords, stateWords } from '../workflow/words.ts'
import type { SearchState } from './use-desk-search.ts'
import { countWords, searchWords, type Language } from './words.ts'

/** What the list shows: while the next answer is awaited, the one before stays. */
export function hitsOf(state: SearchState): DeskHit[] {
  const asked = state.kind === 'searching' ? state.before : state
  return asked?.kind === 'found' ? asked.answer.hits : []
}

/** What is said below the list. */
export function statusOf(state: SearchState, language: Language): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'too short':
      return searchWords.tooShort[language]
    case 'searching':
      return searchWords.searching[language]
    case 'failed':
      return searchWords.failed[language]
    case 'signed out':
      return searchWords.signedOut[language]
    case 'found': {
      const { answer } = state
      const found = answer.total > 0 ? countWords(answer, language) : searchWords.nothing[language]
      return answer.isComplete ? found : `${found} ${searchWords.incomplete[language]}`
    }
  }
}

/** How far a document has come, and that readers have something of it that does not stand any more. */
export function standingOf(
  { state, publicState }: Pick<DeskHit, 'state' | 'publicState'>,
  language: Language,
): string[] {
  if (!state) return []
  const settled = settledWords[publicState ?? 'none'][language]
  if (state === 'published') return [settled]
  const isMarked = publicState === 'withdrawn' || publicState === 'superseded'
  return [stateWords[state][language], ...(isMarked ? [settled] : [])]
}

import type { Locale } from '../../src/content/locales.ts'
import { workInThread } from '../../src/lib/thread.ts'
import { createWordTeller, type ToldWords } from '../../src/read-model/apart/numbered-words.ts'
import { analyse } from '../../src/read-model/said.ts'
import { createAnalyser } from '../../src/search/analyser.ts'
import type { SearchTexts } from '../../src/search/texts.ts'

/** Texts of some publications. */
export type AnalyseTask = readonly { texts: SearchTexts; locale: Locale }[]

export interface AnalysedTexts {
  terms: (readonly string[])[]
  words: ToldWords
}

/** The part of `src/read-model/apart/thread.ts` that search needs. */
workInThread(() => {
  const analyser = createAnalyser()
  const tell = createWordTeller()
  return (task: AnalyseTask): AnalysedTexts => {
    const said = task.map(({ texts, locale }) => analyse(analyser, texts, locale))
    return { terms: said.map(({ terms }) => terms), words: tell(said.map(({ words }) => words)) }
  }
})

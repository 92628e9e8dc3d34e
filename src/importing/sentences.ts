import { compareSentences, type SentenceReport } from './compare-sentences.ts'
import { isExcerpt } from './words.ts'

export { compareSentences, type SentenceReport } from './compare-sentences.ts'
export { splitSentences } from './split-sentences.ts'
export { isExcerpt } from './words.ts'

/**
 * Checks the promise of an import: every sentence of the source is in the delivered text, in
 * order, and nothing was added. The body must equal the source; title and lead are copies, so each
 * must stand in the source word for word (or be empty). (Do not put title and lead before the body in one string
 * for `compareSentences`: it counts, and would rightly call the copies added.)
 */
export function compareDocument(
  source: string,
  delivered: { title: string; lead: string; body: string },
): SentenceReport {
  const report = compareSentences(source, delivered.body)
  const copies = [delivered.title, delivered.lead].filter(
    (copy) => copy && !isExcerpt(source, copy),
  )
  return { ...report, added: [...copies, ...report.added] }
}

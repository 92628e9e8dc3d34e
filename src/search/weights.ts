/**
 * All that decides which of several hits comes first, in one place; what it does is measured by
 * `npm run bench:search`.
 */

/**
 * Parts of a publication in the index, with how much a word counts there (BM25 of FTS5 multiplies
 * frequencies by it). They are small because its k1 is 1.2: with greater ones a word in the title would
 * count for hardly more than one in a name.
 */
export const columnWeights = {
  title: 1,
  lead: 0.4,
  headings: 0.4,
  recommendations: 0.3,
  quotes: 0.15,
  names: 0.3,
  body: 0.1,
  attachments: 0.05,
} as const

export type SearchColumn = keyof typeof columnWeights

export const searchColumns = Object.keys(columnWeights) as SearchColumn[]

/** Factors of the score, for words that stand side by side as asked, or within some words. */
export const phraseBoost = 1.6
export const nearBoost = 1.25

/** How many words may stand between those asked for, to be near. */
export const nearWords = 8

/** News lose half of what they can lose in so many days, and no more than this share. */
export const newsHalfLifeDays = 365
export const newsMostLost = 0.35

/** What does not stand any more sinks below what does. */
export const statusFactors = { CURRENT: 1, SUPERSEDED: 0.5, WITHDRAWN: 0.4 } as const

/** They say what a text is about. */
export const tellingColumns: readonly SearchColumn[] = ['title', 'lead', 'headings']

/**
 * So many hits are all ranked; of more, so many that have the words in `tellingColumns`, the newest of
 * them: to rank one of very many costs as much as to find it.
 */
export const mostRanked = 1000
export const rankedOfMore = 500

/** So much of what matches is scored, where of very much only a small part is wanted. */
export const mostLooked = 3000

/** Where fewer have all the words, those with only some of them follow. */
export const enoughHits = 5

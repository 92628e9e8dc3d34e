import type { Locale } from '../content/locales.ts'

/** What a public document offers to those who refer to it. */
export interface ResolvedReference {
  path: string
  title?: string
  /** Only of an upload that is an image. */
  image?: ResolvedImage
  /** Only of another file: what it is about, and of what format and size it is. */
  file?: { label: string; details: string }
  /** Only of a guideline: one of its recommendations, or null when it has none of that id. */
  recommendation?: (id: string) => ResolvedRecommendation | null
}

/** An image as a page shows it. */
export interface ResolvedImage {
  /** For browsers that know none of the sources. */
  url: string
  alt: string
  /** Pixels; null where they are not known. */
  width: number | null
  height: number | null
  /** The best first; the last is in the format of `url`. */
  sources: { type: string; srcset: string }[]
}

/** A recommendation as its guideline says it now. */
export interface ResolvedRecommendation {
  text: string
  number: number
  isAgainst: boolean
  isGoodPractice: boolean
  /** Stored values of the grade; null where it is not graded. */
  grade: { scale: string | null; strength: string | null; certainty: string | null }
  /** Of what the guideline is said in, and of the text that it is shown in. */
  languages: { own: Locale; shownIn: Locale }
  status: 'CURRENT' | 'SUPERSEDED' | 'WITHDRAWN'
}

/** What it is called where nothing else is said: the last part of its address at least. */
export function titleOf({ title, path }: ResolvedReference): string {
  return title || (path.split('/').pop() ?? '') || path
}

import type { ResolvedRecommendation } from './resolved.ts'
import { gradeWords, recommendationWords } from './words.ts'

/** What is said around the text of a recommendation, in the language of the text it is shown in. */
export interface RecommendationLines {
  /** Before it, where it says what not to do: without that its sense could be turned round. */
  direction: string | null
  grade: string
  /** Where in the guideline it stands. */
  place: string
  /** Where the guideline no longer stands. */
  notice: string | null
}

export function recommendationLines(recommendation: ResolvedRecommendation): RecommendationLines {
  const { shownIn } = recommendation.languages
  const { against, number, withdrawn, superseded } = recommendationWords
  const notices = { CURRENT: null, WITHDRAWN: withdrawn, SUPERSEDED: superseded }
  return {
    direction: recommendation.isAgainst ? against[shownIn] : null,
    grade: gradeOf(recommendation),
    place: `${number[shownIn]} ${recommendation.number}`,
    notice: notices[recommendation.status]?.[shownIn] ?? null,
  }
}

function gradeOf({ grade, isGoodPractice, languages }: ResolvedRecommendation): string {
  const parts = [grade.strength, grade.certainty]
    .filter((value) => value !== null)
    .map((value) => gradeWords[value]?.[languages.shownIn] ?? value)
  if (parts.length === 0 && isGoodPractice)
    return recommendationWords.goodPractice[languages.shownIn]
  return parts.join(', ')
}

import type { Message } from '../../src/lib/messages.ts'
import { isGraded, isScale, scales, type Graded, type Scale } from './grades.ts'

/** Why a part of the grade cannot stand, or null when it can. */
export function refuseGrade(
  part: 'scale' | 'strength' | 'certainty',
  { grade, goodPracticePoint }: Graded,
): Message | null {
  if (goodPracticePoint && !isGraded(grade)) return null
  const scale = grade?.scale
  // One refusal is enough: without a scale nothing can be said of the rest.
  if (!isScale(scale)) return part === 'scale' ? missing.scale : null
  const value = grade?.[part]
  if (!value) return missing[part]
  return part === 'scale' ? null : refuseOther(part, scale, value)
}

function refuseOther(part: 'strength' | 'certainty', scale: Scale, value: string): Message | null {
  const { strengths, certainties, choose } = scales[scale]
  const known: readonly string[] = part === 'strength' ? strengths : certainties
  if (known.includes(value)) return null
  const { ru, en } = choose[part]
  return {
    ru: `«${value}» — не из выбранной шкалы: укажите ${ru} или смените шкалу.`,
    en: `“${value}” is not of the chosen scale: give ${en}, or change the scale.`,
  }
}

/** A good-practice point is not graded: that is what makes it one. */
export function refuseGoodPracticePoint({ grade, goodPracticePoint }: Graded): Message | null {
  if (!goodPracticePoint || !isGraded(grade)) return null
  return {
    ru: 'Положение надлежащей практики не градируют: уберите оценку или снимите отметку.',
    en: 'A good-practice point is not graded: remove the grade, or this mark.',
  }
}

const unless = {
  ru: 'или отметьте, что это положение надлежащей практики.',
  en: 'or mark it as a good-practice point.',
}

const missing: Record<'scale' | 'strength' | 'certainty', Message> = {
  scale: {
    ru: `Выберите шкалу, по которой оценена рекомендация, ${unless.ru}`,
    en: `Choose the scale that the recommendation is graded on, ${unless.en}`,
  },
  strength: {
    ru: `Укажите убедительность рекомендации ${unless.ru}`,
    en: `Give the strength of the recommendation, ${unless.en}`,
  },
  certainty: {
    ru: `Укажите достоверность доказательств ${unless.ru}`,
    en: `Give the certainty of the evidence, ${unless.en}`,
  },
}

/**
 * Why the citations of a recommendation do not suffice, or null when they do: evidence is cited
 * unless there is none but a mechanism or the opinion of experts (УДД 5), or no grade at all.
 */
export function refuseUncited(
  { grade, goodPracticePoint }: Graded,
  citations: number,
): Message | null {
  const needsNone = goodPracticePoint || grade?.certainty === 'udd-5'
  if (needsNone || citations > 0) return null
  return {
    ru: 'Укажите номер хотя бы одного источника: без ссылки допустим только УДД 5.',
    en: 'Give the number of at least one citation: only УДД 5 does without.',
  }
}

import { toLatinCode } from '../../src/lib/look-alikes.ts'

/**
 * Scales on which recommendations are graded.
 *
 * УУР and УДД: Приказ Минздрава России от 28.02.2019 № 103н, the scales annexed to the requirements
 * on clinical recommendations: strength A–C, certainty 1–5 by two tables, one for diagnosis and one
 * for prevention, treatment and rehabilitation.
 * GRADE: Schünemann et al. (ed.), GRADE Handbook, October 2013: four levels of certainty (“Quality
 * of evidence”), a strong or a weak recommendation (“Going from evidence to recommendations”).
 */
export const scales = {
  'uur-udd': {
    version: 'Приказ Минздрава России от 28.02.2019 № 103н',
    strengths: ['A', 'B', 'C'],
    certainties: ['udd-1', 'udd-2', 'udd-3', 'udd-4', 'udd-5'],
    choose: {
      strength: { ru: 'A, B или C', en: 'A, B or C' },
      certainty: { ru: 'УДД от 1 до 5', en: 'УДД from 1 to 5' },
    },
  },
  grade: {
    version: 'GRADE Handbook, 2013',
    strengths: ['strong', 'weak'],
    certainties: ['high', 'moderate', 'low', 'very-low'],
    choose: {
      strength: { ru: '«сильная» или «слабая»', en: 'strong or weak' },
      certainty: {
        ru: '«высокая», «умеренная», «низкая» или «очень низкая»',
        en: 'high, moderate, low or very low',
      },
    },
  },
} as const

export type Scale = keyof typeof scales

/** A grade as it is typed or stored; what is wrong in it is for `grades.rules.ts` to say. */
export interface Grade {
  scale?: string | null
  scaleVersion?: string | null
  strength?: string | null
  certainty?: string | null
  certaintyTable?: string | null
}

/** What of a recommendation its grade depends on. */
export interface Graded {
  type?: string | null
  goodPracticePoint?: boolean | null
  grade?: Grade | null
}

/** Whether somebody has graded the recommendation. */
export function isGraded(grade: Grade | null | undefined): boolean {
  return Boolean(grade?.strength || grade?.certainty)
}

/**
 * A grade in its stored form: Latin letters, levels as values of their enum, the version of the
 * scale that is current unless another is given, and the УДД table that the type calls for. A
 * good-practice point that nobody graded has none of it.
 */
export function normaliseGrade({ grade, type, goodPracticePoint }: Graded): Grade {
  const { scale = null, scaleVersion, strength = null, certainty = null } = grade ?? {}
  if (goodPracticePoint && !isGraded(grade))
    return {
      scale: null,
      scaleVersion: null,
      strength: null,
      certainty: null,
      certaintyTable: null,
    }
  return {
    scale,
    scaleVersion: isScale(scale) ? versionFor(scale, scaleVersion) : (scaleVersion ?? null),
    strength: strength === null ? null : normaliseStrength(String(strength)),
    certainty: certainty === null ? null : normaliseCertainty(String(certainty)),
    certaintyTable: scale === 'uur-udd' && type ? tableFor(type) : null,
  }
}

/** Which of the two УДД tables a recommendation is graded by. */
export function tableFor(type: string): 'diagnosis' | 'intervention' {
  return type === 'diagnosis' ? 'diagnosis' : 'intervention'
}

/** The version of another scale stays behind when the scale is changed: it is replaced. */
function versionFor(scale: Scale, given: string | null | undefined): string {
  const foreign = Object.entries(scales).some(
    ([other, { version }]) => other !== scale && version === given,
  )
  return given?.trim() && !foreign ? given.trim() : scales[scale].version
}

function normaliseStrength(typed: string): string {
  const letter = toLatinCode(typed)
  return letter.length === 1 ? letter : typed
}

function normaliseCertainty(typed: string): string {
  return /^[1-5]$/.test(typed) ? `udd-${typed}` : typed
}

/** Whether a value names a scale. */
export function isScale(value: string | null | undefined): value is Scale {
  return typeof value === 'string' && Object.hasOwn(scales, value)
}

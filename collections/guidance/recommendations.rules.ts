import type { ValidationArgs } from '../../src/fields/validate.ts'
import { say, type Message } from '../../src/lib/messages.ts'
import type { Citation } from './citations.rules.ts'
import { refuseGoodPracticePoint, refuseGrade, refuseUncited } from './grades.rules.ts'
import type { Grade, Graded } from './grades.ts'

/** A validation knows where its field stands: `recommendations`, row, `grade`, `strength`. */
interface PlacedArgs extends ValidationArgs {
  path: (string | number)[]
}

interface Document {
  recommendations?: Graded[]
  citations?: Citation[]
}

const documentOf = ({ data }: ValidationArgs) => (data ?? {}) as Document
const verdict = ({ req }: ValidationArgs, refusal: Message | null) =>
  refusal ? say(req, refusal) : true

/** Validates a part of the grade of a recommendation; see `grades.rules.ts`. */
export const validateGrade =
  (part: 'scale' | 'strength' | 'certainty') => (value: unknown, args: PlacedArgs) => {
    const row = documentOf(args).recommendations?.[Number(args.path[1])]
    const grade = { ...(args.siblingData as Grade), [part]: value }
    return verdict(args, refuseGrade(part, { ...row, grade }))
  }

/** Validates the mark of a good-practice point. */
export function validateGoodPracticePoint(value: unknown, args: ValidationArgs): string | true {
  const row = { ...(args.siblingData as Graded), goodPracticePoint: value === true }
  return verdict(args, refuseGoodPracticePoint(row))
}

/** Validates the numbers of what a recommendation cites: enough of them, and all in the list. */
export function validateCitationNumbers(value: unknown, args: ValidationArgs): string | true {
  const numbers = Array.isArray(value) ? (value as number[]) : []
  const listed = documentOf(args).citations ?? []
  const strange = numbers.filter((cited) => !listed.some(({ number }) => number === cited))
  if (strange.length > 0) return say(args.req, notListed(strange))
  return verdict(args, refuseUncited(args.siblingData as Graded, numbers.length))
}

const notListed = (numbers: number[]): Message => ({
  ru: `В списке литературы нет источников под номерами: ${numbers.join(', ')}. Добавьте их или исправьте номера.`,
  en: `The list of citations has no numbers ${numbers.join(', ')}: add them, or correct the numbers.`,
})

import { needs } from '../../src/fields/needs.ts'
import { obeys, type Rule } from '../../src/fields/validate.ts'
import { addYears } from '../../src/lib/calendar.ts'

/** Clinical recommendations are reviewed at least once in three years: № 323-ФЗ, art. 37, part 16. */
const yearsToReview = 3

/** The day by which guidance is to be reviewed unless somebody says otherwise. */
export function defaultReviewBy(approvedOn: unknown): string | null {
  const isDay = typeof approvedOn === 'string' && !Number.isNaN(Date.parse(approvedOn))
  return isDay ? addYears(approvedOn, yearsToReview) : null
}

const notBeforeApproval: Rule<string, { approvedOn?: string | null }> = (value, { approvedOn }) =>
  !approvedOn || new Date(value) >= new Date(approvedOn)
    ? null
    : {
        ru: 'Пересмотр раньше утверждения: исправьте одну из дат.',
        en: 'The review is before the approval: correct one of the dates.',
      }

export const validateReviewBy = obeys(notBeforeApproval)

/** An author as typed: a person who is on record, or a name. */
interface Author {
  person?: unknown
  name?: string | null
  conflictOfInterest?: string | null
}

/** Somebody who is not on record is typed in. */
export const validateName = needs<string, Author>(({ person }) =>
  person
    ? null
    : {
        ru: 'Выберите автора из справочника или впишите имя.',
        en: 'Choose the author among people, or type the name.',
      },
)

const isDeclaration: Rule<string, unknown> = (value) =>
  value === 'none' || value === 'declared'
    ? null
    : { ru: 'Выберите из списка.', en: 'Choose from the list.' }

/** That there is no conflict of interest is said, never left to be understood. */
export const validateDeclaration = needs<string, Author>(
  () => ({
    ru: 'Укажите, есть ли у автора конфликт интересов; если нет, выберите «Нет».',
    en: 'Say whether the author has a conflict of interest; if not, choose “None”.',
  }),
  isDeclaration,
)

export const validateConflictDetails = needs<string, Author>(({ conflictOfInterest }) =>
  conflictOfInterest === 'declared'
    ? {
        ru: 'Опишите конфликт интересов: с кем автор связан и как.',
        en: 'Describe the conflict of interest: with whom the author is connected, and how.',
      }
    : null,
)

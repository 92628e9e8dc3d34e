import { isCount } from '../../src/fields/number-rules.ts'
import { obeys, type Rule, type ValidationArgs } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'
import { numberBefore } from './outcome-numbers.ts'

interface Report {
  startsOn?: string | null
  outcomes?: unknown
}

/**
 * A resolution is cited by its number: each number is there once, and they rise.
 * @param path ends in the row's position and the field's name
 */
export function validateNumber(
  value: unknown,
  args: ValidationArgs & { path: (number | string)[] },
): string | true {
  const { outcomes } = (args.data ?? {}) as Report
  const before = numberBefore(outcomes, Number(args.path.at(-2)))
  return obeys<number, unknown>(isCount, risesAbove(before))(value, args)
}

/** @param before the number of the row before, or null in the first row */
export const risesAbove =
  (before: number | null): Rule<number, unknown> =>
  (value) =>
    before === null || value > before
      ? null
      : {
          ru: `Номер должен быть больше предыдущего (${before}): исправьте его или очистите.`,
          en: `The number must be above the one before (${before}): correct it or clear it.`,
        }

/** What a forum resolves is due after it has begun. */
export function dueAfterForum(value: unknown, args: ValidationArgs): string | true {
  const { startsOn } = (args.data ?? {}) as Report
  if (typeof value !== 'string' || !startsOn || value.slice(0, 10) >= startsOn.slice(0, 10))
    return true
  return say(args.req, {
    ru: 'Срок раньше начала форума: исправьте срок или дату форума.',
    en: 'It is due before the forum begins: correct the due date or the date of the forum.',
  })
}

import { isIcd10, normaliseIcd10 } from '../../lib/icd10.ts'
import { badInput } from '../bad-input.ts'

/**
 * @param typed `J10`, `J10.1` or `J09-J18`
 * @throws GraphQLError BAD_USER_INPUT when it is neither a code nor a range
 */
export function readIcd10Range(typed: string): { from: string; to: string } {
  const ends = typed.split(/[-–—]/).map((code) => normaliseIcd10(code.trim()))
  const [from = '', to = from] = ends
  const isRange = ends.length <= 2 && from <= to && from.includes('.') === to.includes('.')
  if (!isRange || !isIcd10(from) || !isIcd10(to))
    throw badInput(
      `icd10 is ${JSON.stringify(typed)}. Give a code of ICD-10, such as J10 or J10.1, or a range ` +
        'from a lower to a higher one, such as J09-J18 or J10.0-J10.8.',
    )
  return { from, to }
}

import type { ValidationArgs } from './validate.ts'

type Verdict = string | true

/**
 * A validation of one's own replaces Payload's; this asks Payload's first, so that a choice that
 * is none or a date that is none is refused as ever.
 * @param check Payload's validation of that kind of field, from `payload/shared`
 * @param rules of our own, asked when Payload has nothing against the value
 */
export function afterCheck<Value, Args extends ValidationArgs>(
  check: (value: Value, args: Args) => Verdict | Promise<Verdict>,
  rules: (value: unknown, args: ValidationArgs) => Verdict,
) {
  return async (value: Value, args: Args): Promise<Verdict> => {
    const verdict = await check(value, args)
    return verdict === true ? rules(value, args) : verdict
  }
}

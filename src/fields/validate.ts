import { say, type Listener, type Message } from '../lib/messages.ts'

/** What of Payload's arguments the rules of a field look at. */
export interface ValidationArgs {
  req: Listener & {
    t: (key: 'validation:required') => string
    context?: Record<string, unknown>
    payload?: { config: { custom?: Record<string, unknown> } }
  }
  /** Whether the field must be filled in; a `validate` of one's own replaces Payload's check. */
  required?: boolean
  /** The whole document as submitted. */
  data?: unknown
  /** The group or row that the field stands in. */
  siblingData?: unknown
}

/** A refusal in both languages, or null when the value is fine. */
export type Rule<Value, Sibling = Record<string, unknown>> = (
  value: Value,
  sibling: Sibling,
) => Message | null

/**
 * Makes a Payload validation of rules; the first refusal counts. Rules see only values that are
 * there; `required` is checked as Payload does.
 */
export function obeys<Value, Sibling = Record<string, unknown>>(...rules: Rule<Value, Sibling>[]) {
  return (value: unknown, { req, required, siblingData }: ValidationArgs): string | true => {
    if (value === null || value === undefined || value === '')
      return required ? req.t('validation:required') : true
    for (const rule of rules) {
      const refusal = rule(value as Value, (siblingData ?? {}) as Sibling)
      if (refusal) return say(req, refusal)
    }
    return true
  }
}

/** A whole web address. */
export const isUrl: Rule<string, unknown> = (value) =>
  /^https?:\/\//.test(value) && URL.canParse(value)
    ? null
    : {
        ru: 'Нужен полный адрес, например: https://example.org/news.',
        en: 'Give the whole address, such as https://example.org/news.',
      }

/**
 * A date that is not before another one of the same group.
 * @param start name of the field with the earlier date
 */
export const notBefore =
  (start: string): Rule<string> =>
  (value, sibling) => {
    const earlier = sibling[start]
    if (typeof earlier !== 'string' || new Date(value) >= new Date(earlier)) return null
    return {
      ru: 'Конец раньше начала: исправьте одну из дат.',
      en: 'The end is before the start: correct one of the dates.',
    }
  }

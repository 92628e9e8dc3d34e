import type { Need } from '../../src/fields/needs.ts'
import type { ValidationArgs } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'

interface Announcement {
  kind?: unknown
}

/** Tells patients what is different: where, and from when. */
const isPractical = ({ kind }: Announcement) => kind === 'change' || kind === 'closure'

/** A change or a closure begins on a day. */
export const startNeeded: Need<Announcement> = (announcement) =>
  isPractical(announcement)
    ? {
        ru: 'Укажите, с какого дня действует изменение или закрытие.',
        en: 'Give the day from which the change or closure holds.',
      }
    : null

/** A change or a closure concerns certain centres. */
export function centresNeeded(value: unknown, { req, siblingData }: ValidationArgs): string | true {
  const count = Array.isArray(value) ? value.length : 0
  if (count > 0 || !isPractical(siblingData ?? {})) return true
  return say(req, {
    ru: 'Выберите центры, которых касается изменение или закрытие.',
    en: 'Choose the centres that the change or closure concerns.',
  })
}

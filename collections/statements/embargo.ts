import type { Message } from '../../src/lib/messages.ts'
import { workflowContext } from '../../src/workflow/mandate.ts'
import { say } from '../../src/lib/messages.ts'
import { deskMoment } from '../../src/content/desk-time.ts'
import type { ValidationArgs } from '../../src/fields/validate.ts'

/**
 * Validates an embargo: what is under one can be drafted and corrected, but not published. Taking
 * a publication back is always possible.
 * @param now the time, in milliseconds
 */
export const refuseBeforeEmbargo =
  (now: () => number = Date.now) =>
  (value: unknown, { req, data }: ValidationArgs): string | true => {
    const { _status } = (data ?? {}) as { _status?: string }
    // What is approved now may be published later.
    if (!value || _status !== 'published' || workflowContext(req).rehearsal) return true
    const until = new Date(value as string | Date)
    return until.getTime() <= now() || say(req, refusal(deskMoment(req, until)))
  }

function refusal({ ru, en }: Message): Message {
  return {
    ru: `Эмбарго до ${ru}: раньше опубликовать нельзя. Дождитесь этого времени или измените эмбарго.`,
    en: `Under embargo until ${en}: it cannot be published before. Wait, or change the embargo.`,
  }
}

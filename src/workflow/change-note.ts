import { ValidationError, type PayloadRequest } from 'payload'
import type { TypeModel } from '../content/model.ts'
import type { NewEdition } from '../ledger/append.ts'
import { say } from '../lib/messages.ts'
import { workflowContext } from './mandate.ts'
import { messages } from './messages.ts'

/**
 * From the second edition on, readers are told what has changed. Programs with a mandate bring
 * editions along that are complete as they are.
 * @throws ValidationError naming the field
 */
export function requireChangeNote(
  req: PayloadRequest,
  type: TypeModel,
  { action, content }: NewEdition,
): void {
  if (workflowContext(req).mandate || action !== 'revise' || content.note) return
  const errors = [{ path: 'change.note', message: say(req, messages.noteNeeded) }]
  throw new ValidationError({ collection: type.slug, errors, req }, req.t)
}

import { APIError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'
import { deskMoment } from '../../content/desk-time.ts'
import type { StoredFields } from '../../content/freeze.ts'
import { say, type Message } from '../../lib/messages.ts'
import { findLastAudit } from '../audit/record.ts'
import { findWorkingVersion } from '../review-hash.ts'
import { publicationTypes } from '../publication-types.ts'

/** A text that was not saved, because it is based on one that is no longer the latest. */
export interface Attempt {
  /** Collection slug. */
  type: string
  id: string
  /** The document as it would have been saved, with all languages. */
  version: StoredFields
  /** When the text that stands was saved. */
  supersededAt: Date
}

/** The refusal of a save; it carries what was not saved, where no log comes upon it. */
export class StaleSave extends APIError {
  readonly #attempt: Attempt

  constructor(message: string, attempt: Attempt) {
    super(message, 409, null, true)
    this.#attempt = attempt
  }

  get attempt(): Attempt {
    return this.#attempt
  }
}

/**
 * Refuses a save that says that it is based on an older text than the latest, whoever saved that
 * and however: two editors never overwrite each other unknowingly. A save that does not say what
 * it is based on (`editedFrom`) is taken for one that is meant for whatever is there.
 * @throws StaleSave (409); the transaction must then be rolled back
 */
export const refuseStale: CollectionAfterChangeHook = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { editedFrom } = data as { editedFrom?: unknown }
  const { updatedAt } = previousDoc as { updatedAt?: string | Date }
  if (operation !== 'update' || typeof editedFrom !== 'string' || !updatedAt) return doc as unknown
  const supersededAt = new Date(updatedAt)
  if (supersededAt.getTime() <= Date.parse(editedFrom)) return doc as unknown
  const id = String((doc as { id: unknown }).id)
  const type = publicationTypes(req.payload).find(({ slug }) => slug === collection.slug)
  const version = type && (await findWorkingVersion(req, type, id))
  const attempt = { type: collection.slug, id, version: version ?? {}, supersededAt }
  throw new StaleSave(say(req, await describe(req, id, supersededAt)), attempt)
}

async function describe(req: PayloadRequest, id: string, at: Date): Promise<Message> {
  const last = await findLastAudit(req, {
    documentId: { equals: id },
    action: { in: ['create', 'update', 'publish', 'revise', 'withdraw', 'unpublish'] },
  })
  const moment = deskMoment(req, at)
  const isOwn = last?.actor === String(req.user?.id)
  const who = last?.actorName ?? ''
  const [byRu, byEn] = isOwn ? ['вы в другом окне', 'you in another window'] : [who, who]
  // The admin UI makes a list of what follows a colon, broken at each comma.
  return {
    ru:
      `Пока вы писали, этот текст изменили: ${byRu} ${moment.ru}. Ваш вариант не потерян. ` +
      'Он остался в этой форме и лежит на вкладке «Версии». ' +
      'Обновите страницу и внесите правки в новый текст либо восстановите свою версию.',
    en:
      `This text was changed while you were writing: ${byEn} ${moment.en}. Yours is not lost. ` +
      'It is still in this form and among the versions of the document. ' +
      'Reload the page and make your changes in the new text or restore your version.',
  }
}

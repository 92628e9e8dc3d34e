import type {
  AfterErrorHook,
  CollectionAfterReadHook,
  Payload,
  PayloadRequest,
  SanitizedConfig,
} from 'payload'
import { Locked } from 'payload'
import { say } from '../lib/messages.ts'

const locksSlug = 'payload-locked-documents'

interface Lock {
  user?: { relationTo: string; value: unknown }
}

/**
 * Tells who has a document open by name: Payload shows the e-mail of an account, which colleagues
 * may not read, and then falls back to a number.
 * @param config as Payload has made it: the collection of locks is its own
 */
export function nameLockHolders(config: SanitizedConfig): SanitizedConfig {
  config.collections.find(({ slug }) => slug === locksSlug)?.hooks.afterRead.push(nameHolder)
  return config
}

const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const { user } = doc as Lock
  if (!user || typeof user.value !== 'string' || !req.user) return doc as unknown
  const name = await findName(req, user.value)
  const named = { ...user, value: { id: user.value, email: name } }
  return name ? { ...(doc as object), user: named } : (doc as unknown)
}

async function findName({ payload }: Pick<PayloadRequest, 'payload'>, id: string) {
  return (await findAccount(payload, id))?.name?.trim() || null
}

async function findAccount(payload: Payload, id: string) {
  const where = { id: { equals: id } }
  return payload.db.findOne<{ id: string; name?: string | null }>({ collection: 'users', where })
}

/** Says in the person's language that a colleague has the document open. */
export const explainLock: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof Locked)) return
  const message = say(req, {
    ru: 'Этот документ сейчас правит коллега, поэтому сохранить его нельзя. Ваш текст остался в форме. Подождите или откройте документ заново и возьмите его на себя.',
    en: 'A colleague is editing this document, so it cannot be saved. Your text is still in the form. Wait, or open the document again and take it over.',
  })
  return { response: { errors: [{ message }] }, status: 423 }
}

import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import type { TypeModel } from '../../content/model.ts'
import { UserError } from '../../lib/user-error.ts'
import { makeMove } from '../moves/make-move.ts'
import type { Publisher } from '../publish-document.ts'
import { findLastEntry } from '../redirects/public-now.ts'
import { eraseRecord } from './erase-record.ts'

/** A document as commands speak of it. */
export interface Named {
  type: TypeModel
  /** Its slug or its id. */
  name: string
}

/**
 * Erases what a command names, by the same rules as the panel; naming it is the confirmation.
 * @param ground the legal ground
 * @returns the id of what was erased
 * @throws UserError when there is no such document
 * @throws APIError saying why it may not be erased
 */
export async function eraseByName(
  payload: Payload,
  { type, name }: Named,
  user: Publisher['user'],
  ground: string,
): Promise<string> {
  const found = await findNamed(payload, { type, name })
  if (!found) throw new UserError(`There is no document ${name} in ${type.slug}.`)
  const { id, slug } = found
  const req = await createLocalReq({ user, locale: 'ru' }, payload)
  const input = { comment: ground, confirmation: slug || id }
  if (type.role === 'publication') await makeMove(req, { type, id, move: 'erase', input })
  else await eraseRecord(req, type, id, input)
  return id
}

interface Found {
  id: string
  slug?: string | null
}

async function findNamed(payload: Payload, { type, name }: Named): Promise<Found | null> {
  const hasSlug = type.fields.some((field) => field.name === 'slug')
  const byName: Where[] = [{ id: { equals: name } }]
  if (hasSlug) byName.push({ slug: { equals: name } })
  const { docs } = await payload.find({
    ...{ collection: type.slug as CollectionSlug, where: { or: byName } },
    ...{ draft: type.role === 'publication', depth: 0, limit: 1 },
  })
  if (docs[0]) return docs[0]
  // A record that was deleted has left its editions.
  const last = await findLastEntry({ payload }, name)
  return last && last.type === type.slug && last.action !== 'erase' ? { id: name } : null
}

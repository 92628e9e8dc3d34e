import type { PayloadRequest } from 'payload'
import type { Role } from '../../access/roles.ts'
import type { TypeModel } from '../../content/model.ts'
import type { StoredFields } from '../../content/freeze.ts'
import type { LedgerAction } from '../../ledger/entry.ts'
import { findEntries } from '../../ledger/stored.ts'
import { rightsOf, rolesFor, type Governed } from '../approvals.ts'
import { findCase, type Case } from '../cases.ts'
import { maySee } from '../may-see.ts'
import { messages } from '../messages.ts'
import { nextCase } from '../note-save.ts'
import { organisationsIn } from '../organisations-in.ts'
import type { Action } from '../permissions.ts'
import { refusal } from '../refuse.ts'
import { findSchedulesOf, type Schedule } from '../schedules/schedule.ts'
import { contentForReview, findWorkingVersion } from '../review-hash.ts'

/** What readers have of a document: nothing yet, the text, a marked text, or its address alone. */
export type PublicState = 'none' | 'current' | 'withdrawn' | 'superseded' | 'gone'

/** All that decides which moves somebody may make with a document now. */
export interface Situation {
  type: TypeModel
  id: string
  known: Case
  /** Whether the case is in the database. */
  isStored: boolean
  /** The version that is being worked on, as it is stored. */
  working: StoredFields
  /** Whether some language has all that it needs. */
  ready: boolean
  publicState: PublicState
  /** Version of the last edition. */
  version: string | null
  governed: Governed
  /** What has to be typed to confirm an erasure: the slug, or the id where there is none. */
  confirmation: string
  /** When the version that is being worked on was saved; ISO 8601 in UTC. */
  savedAt: string | null
  /** ISO 8601 in UTC; null where there is none. */
  embargoUntil: string | null
  /** What is planned for it, or failed. */
  schedules: readonly Schedule[]
  user: string
  rights: ReadonlySet<Action>
  roles: readonly Role[]
}

/** What readers have after an entry of the ledger. */
export const publicStates: Record<LedgerAction, PublicState> = {
  publish: 'current',
  revise: 'current',
  withdraw: 'withdrawn',
  supersede: 'superseded',
  unpublish: 'gone',
  erase: 'gone',
}

/**
 * Looks at a document with the eyes of the user of the request.
 * @throws APIError (403) when nobody is signed in, (404) when they may not read the document
 */
export async function findSituation(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
): Promise<Situation> {
  const { user } = req
  if (!user) throw refusal(req, 403, messages.nobody)
  const working = await readWorkingVersion(req, type, id)
  const content = contentForReview(type, working)
  const known = await findCase(req, id)
  const where = { documentId: { equals: id } }
  const [last] = await findEntries(req, { where, sort: '-sequence', limit: 1 })
  const governed = { type: type.slug, organisations: organisationsIn(working) }
  const held = await rolesFor(req, user, governed)
  return {
    ...{ type, id, working, governed, ready: content.ready, user: String(user.id) },
    ...{ roles: held, rights: rightsOf(type.slug, held) },
    known: known ?? nextCase(type, null, { id, content, author: null }),
    isStored: known !== null,
    confirmation: typeof working.slug === 'string' && working.slug !== '' ? working.slug : id,
    embargoUntil: toInstant(working.embargoUntil),
    schedules: await findSchedulesOf(req, id),
    publicState: last ? publicStates[last.action] : 'none',
    version: last?.version ?? null,
    savedAt: toInstant(working.updatedAt),
  }
}

function toInstant(value: unknown): string | null {
  return value ? new Date(value as string | Date).toISOString() : null
}

async function readWorkingVersion(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
): Promise<StoredFields> {
  const working = (await maySee(req, type, id)) ? await findWorkingVersion(req, type, id) : null
  if (!working) throw refusal(req, 404, messages.noDocument)
  return working
}

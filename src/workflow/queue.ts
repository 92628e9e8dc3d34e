import type { PayloadRequest, Where } from 'payload'
import { organisationsOf, reaches } from '../access/organisations-of.ts'
import { hasRole, roles, type Role } from '../access/roles.ts'
import { rightsOf } from './approvals.ts'
import { findCasesWhere, type Case, type ReviewState } from './cases.ts'
import { whyNotApprove, type Standing } from './moves/available.ts'
import { permissions, type Action } from './permissions.ts'
import { publicationTypes } from './publication-types.ts'
import { findReadable, type ReadableDocument } from './queue-documents.ts'

/** A document that waits for somebody. */
export interface QueueItem extends Pick<ReadableDocument, 'type' | 'id' | 'title' | 'savedAt'> {
  state: ReviewState
}

/** What waits for one person; `null` where they have no part in that work. */
export interface Queue {
  /** Their own texts that are not in review, latest first. */
  drafts: QueueItem[] | null
  /** In review, and their approval would bring it further. */
  waiting: QueueItem[] | null
  /** Approved, and they may publish it. */
  approved: QueueItem[] | null
  /** Public after an emergency; somebody who had no hand in it has to look at it. */
  secondEyes: QueueItem[] | null
}

/** More cannot be worked through anyway; the lists of the admin UI have everything. */
const mostCases = 500

/**
 * What waits for the user of the request: only documents that they may read, sorted by the rules
 * that moves themselves obey.
 */
export async function findQueue(req: PayloadRequest): Promise<Queue> {
  const { user } = req
  if (!user) return { drafts: null, waiting: null, approved: null, secondEyes: null }
  const me = String(user.id)
  const takesPart = (action: Action) =>
    hasRole(user, [...permissions[action].press, ...permissions[action].guidance])
  const own = takesPart('write') ? await findCasesWhere(req, whereMine(me), mostCases) : []
  const active = await findCasesWhere(req, whereActive, mostCases)
  const mine = await toEntries(req, own)
  const others = await toEntries(req, active)
  const pick = (entries: Entry[], fits: (entry: Entry) => boolean) =>
    entries.filter(fits).map(({ item }) => item)
  const mayApprove = ({ standing }: Entry) => whyNotApprove(standing) === null
  const has = (action: Action) => (entry: Entry) => entry.standing.rights.has(action)
  return {
    drafts: takesPart('write') ? pick(mine, () => true) : null,
    waiting: takesPart('approve') ? pick(others, (e) => isInReview(e) && mayApprove(e)) : null,
    approved: takesPart('publish') ? pick(others, (e) => isApproved(e) && has('publish')(e)) : null,
    secondEyes: takesPart('approve')
      ? pick(others, (e) => isUnseen(e) && (has('approve')(e) || has('publish')(e)))
      : null,
  }
}

interface Entry {
  item: QueueItem
  standing: Standing
}

const isInReview = ({ item }: Entry) => item.state === 'in-review'
const isApproved = ({ item }: Entry) => item.state === 'approved'
const isUnseen = ({ standing }: Entry) => standing.known.needsSecondEyes

const whereMine = (me: string): Where => ({
  and: [
    { state: { in: ['draft', 'changes-requested'] } },
    { or: [{ lastEditor: { equals: me } }, { createdBy: { equals: me } }] },
  ],
})

const whereActive: Where = {
  or: [{ state: { in: ['in-review', 'approved'] } }, { needsSecondEyes: { equals: true } }],
}

/** Cases with their documents, as far as the person may read them; saved last first. */
async function toEntries(req: PayloadRequest, cases: readonly Case[]): Promise<Entry[]> {
  const reach = await findReach(req)
  const byId = new Map(cases.map((known) => [known.id, known]))
  const entries: Entry[] = []
  for (const type of publicationTypes(req.payload)) {
    const ids = cases.filter((known) => known.type === type.slug).map(({ id }) => id)
    for (const document of await findReadable(req, type, ids)) {
      const known = byId.get(document.id)
      if (!known) continue
      const { organisations, ...shown } = document
      const held = roles.filter((role) => reach.get(role)?.(organisations))
      const rights = rightsOf(type.slug, held)
      const user = String(req.user?.id)
      const item = { ...shown, state: known.state }
      entries.push({ item, standing: { type, known, user, rights, roles: held } })
    }
  }
  return entries.sort((a, b) => b.item.savedAt.localeCompare(a.item.savedAt))
}

/** For each role whether it is held for a document of some organisations, asked of the database once. */
async function findReach(req: PayloadRequest) {
  const found = new Map<Role, (organisations: readonly string[]) => boolean>()
  for (const role of roles) {
    if (!hasRole(req.user, [role])) continue
    const reach = await organisationsOf(req, req.user, [role])
    found.set(role, (organisations) => reaches(reach, organisations))
  }
  return found
}

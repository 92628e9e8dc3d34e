import type { PayloadRequest } from 'payload'
import { hasRole, type Actor } from '../../access/roles.ts'
import { mayAct, rightsOf, rolesFor, type Governed } from '../approvals.ts'
import type { Case } from '../cases.ts'
import type { TypeModel } from '../../content/model.ts'
import { whyNotApprove } from '../moves/available.ts'
import { permissions, subjectOf, type Action } from '../permissions.ts'

/** Somebody with an account, as letters need them. */
export interface Colleague extends Actor {
  language?: 'ru' | 'en' | null
}

/** Everybody with an account, below Payload's access rules. */
export async function findColleagues(req: PayloadRequest): Promise<Colleague[]> {
  const { docs } = await req.payload.db.find<Colleague>({
    ...{ collection: 'users', pagination: false, limit: 0 },
    ...(req.transactionID ? { req } : {}),
  })
  return docs
}

/** Those who may do something with a document of these organisations. */
export async function whoMay(
  req: PayloadRequest,
  colleagues: readonly Colleague[],
  action: Action,
  governed: Governed,
): Promise<Colleague[]> {
  const allowed = permissions[action][subjectOf(governed.type)]
  const found: Colleague[] = []
  for (const colleague of colleagues)
    if (hasRole(colleague, allowed) && (await mayAct(req, colleague, action, governed)))
      found.push(colleague)
  return found
}

/** Those whose approval would bring a document further. */
export async function whoIsAsked(
  req: PayloadRequest,
  colleagues: readonly Colleague[],
  { type, governed, known }: { type: TypeModel; governed: Governed; known: Case },
): Promise<Colleague[]> {
  const found: Colleague[] = []
  for (const colleague of await whoMay(req, colleagues, 'approve', governed)) {
    const roles = await rolesFor(req, colleague, governed)
    const rights = rightsOf(type.slug, roles)
    const user = String(colleague.id)
    if (whyNotApprove({ type, known, user, rights, roles }) === null) found.push(colleague)
  }
  return found
}

/**
 * Those of some people who may still read a document: who wrote it, or has a role for it.
 * @param ids of users; those that are null or gone are passed over
 */
export async function whoOf(
  req: PayloadRequest,
  colleagues: readonly Colleague[],
  ids: readonly (string | null | undefined)[],
  { governed, known }: { governed: Governed; known: Pick<Case, 'createdBy'> },
): Promise<Colleague[]> {
  const named = colleagues.filter(({ id }) => ids.includes(String(id)))
  const readers = await whoMay(req, named, 'read', governed)
  return named.filter((one) => readers.includes(one) || String(one.id) === known.createdBy)
}

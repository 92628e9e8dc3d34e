import type { PayloadRequest } from 'payload'
import { idOfReference } from '../lib/reference.ts'
import type { Actor, Role } from './roles.ts'

/** The organisations that somebody has a role for. */
export type Reach = 'all' | ReadonlySet<string>

type Reader = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/**
 * Finds for which organisations a person has one of some roles: those named in the grants and
 * all that belong to them, at any depth.
 * @param reader a request inside whose transaction to look
 */
export async function organisationsOf(
  reader: Reader,
  actor: Actor | null | undefined,
  wanted: readonly Role[],
): Promise<Reach> {
  const grants = (actor?.grants ?? []).filter(({ role }) => wanted.includes(role))
  if (grants.some(({ everywhere }) => everywhere)) return 'all'
  const named = grants.flatMap(({ organisation }) => idOfReference(organisation) ?? [])
  return withDescendants(reader, new Set(named))
}

/** Whether one of the organisations of a document is within reach. */
export function reaches(reach: Reach, organisations: readonly string[]): boolean {
  return reach === 'all' || organisations.some((id) => reach.has(id))
}

async function withDescendants(reader: Reader, found: Set<string>): Promise<Set<string>> {
  for (let parents = [...found]; parents.length > 0;) {
    const children = await findChildren(reader, parents)
    parents = children.filter((id) => !found.has(id))
    for (const id of parents) found.add(id)
  }
  return found
}

async function findChildren({ payload, ...req }: Reader, parents: string[]): Promise<string[]> {
  const where = { parent: { in: parents } }
  const { docs } = await payload.db.find<{ id: string }>({
    ...{ collection: 'organisations', where, pagination: false, limit: 0 },
    ...(req.transactionID ? { req: { ...req, payload } } : {}),
  })
  return docs.map(({ id }) => String(id))
}

import type { PayloadRequest } from 'payload'
import { roleLabels, type Actor, type Role } from '../../access/roles.ts'
import { say } from '../../lib/messages.ts'
import { missingApprovals } from '../approvals.ts'
import { nameOf } from '../audit/record.ts'
import type { Approval } from '../cases.ts'
import { approvalsNeeded, subjectOf } from '../permissions.ts'
import type { Situation } from './situation.ts'

/** Somebody who stands for the text as it is now. */
export interface ShownApproval {
  who: string
  /** The role in which they do. */
  as: string
  /** ISO 8601 in UTC. */
  at: string
}

/** Who has approved the text as it is now, whom it still waits for, and who let it out alone. */
export async function describeApprovals(req: PayloadRequest, { known, type }: Situation) {
  const { secondEyes, hash } = known
  const valid = known.approvals.filter((approval) => approval.hash === hash)
  const names = await findNames(req, [...valid, ...(secondEyes ? [secondEyes] : [])])
  const asked = approvalsNeeded[subjectOf(type.slug)]
  const labelsOf = (line: readonly Role[]) => line.map((role) => say(req, roleLabels[role]))
  const approvals = valid.map(({ user, roles, at }): ShownApproval => {
    const [held] = asked.flat().filter((role) => roles.includes(role))
    return { who: names.get(user) ?? user, as: held ? say(req, roleLabels[held]) : '', at }
  })
  return {
    approvals,
    /** For each approval that is missing, the roles of which one is needed. */
    missing: missingApprovals(type.slug, known.approvals, hash).map(labelsOf),
    secondEyes: secondEyes && {
      ...{ who: names.get(secondEyes.user) ?? secondEyes.user },
      ...{ reason: secondEyes.reason, since: secondEyes.since },
    },
  }
}

/** Colleagues' names, which not everybody could read from their accounts. */
async function findNames(
  req: PayloadRequest,
  people: readonly Pick<Approval, 'user'>[],
): Promise<Map<string, string>> {
  const ids = [...new Set(people.map(({ user }) => user))]
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const { docs } = await req.payload.db.find<Actor>({
    ...{ collection: 'users', where, limit: ids.length, pagination: false },
    ...(req.transactionID ? { req } : {}),
  })
  return new Map(docs.map((user) => [String(user.id), nameOf(user)]))
}

import type { PayloadRequest } from 'payload'
import { organisationsOf, reaches } from '../access/organisations-of.ts'
import { hasRole, roles, type Actor, type Role } from '../access/roles.ts'
import type { Approval, Case } from './cases.ts'
import { actions, approvalsNeeded, permissions, subjectOf, type Action } from './permissions.ts'

/** The document as the rules look at it. */
export interface Governed {
  /** Collection slug. */
  type: string
  /** Ids of the organisations that publish it. */
  organisations: readonly string[]
}

/** Whether somebody may do something with a document of these organisations. */
export async function mayAct(
  req: PayloadRequest,
  actor: Actor | null | undefined,
  action: Action,
  { type, organisations }: Governed,
): Promise<boolean> {
  const allowed = permissions[action][subjectOf(type)]
  if (!hasRole(actor, allowed)) return false
  return reaches(await organisationsOf(req, actor, allowed), organisations)
}

/** The roles that somebody has for a document of these organisations. */
export async function rolesFor(
  req: PayloadRequest,
  actor: Actor,
  { organisations }: Pick<Governed, 'organisations'>,
): Promise<Role[]> {
  const held: Role[] = []
  for (const role of roles)
    if (reaches(await organisationsOf(req, actor, [role]), organisations)) held.push(role)
  return held
}

/** What the roles that somebody has for a document let them do with it, in whatever state it is. */
export function rightsOf(type: string, held: readonly Role[]): Set<Action> {
  const subject = subjectOf(type)
  return new Set(
    actions.filter((action) => permissions[action][subject].some((role) => held.includes(role))),
  )
}

/**
 * Whether somebody had a hand in the text: nobody approves what they wrote last, and guidance is
 * approved by people who wrote nothing of it.
 */
export function hadAHandIn(type: string, user: string, known: Case): boolean {
  if (known.lastEditor === user) return true
  if (subjectOf(type) === 'press') return false
  return known.createdBy === user || known.editors.includes(user)
}

/**
 * The approvals that are still missing for a content: for each, the roles of which one is needed.
 * One person stands for one of them only.
 */
export function missingApprovals(
  type: string,
  approvals: readonly Approval[],
  hash: string,
): readonly (readonly Role[])[] {
  const valid = approvals.filter((approval) => approval.hash === hash)
  const people = valid.filter(
    ({ user }, place) => valid.findIndex((other) => other.user === user) === place,
  )
  return leastMissing(approvalsNeeded[subjectOf(type)], people)
}

/** Tries every assignment of people to what is needed: there are two lines at most. */
function leastMissing(
  needed: readonly (readonly Role[])[],
  people: readonly Approval[],
): readonly (readonly Role[])[] {
  const [line, ...further] = needed
  if (!line) return []
  const without = [line, ...leastMissing(further, people)]
  const fitting = people.filter((person) => person.roles.some((role) => line.includes(role)))
  const tries = fitting.map((person) =>
    leastMissing(
      further,
      people.filter((other) => other !== person),
    ),
  )
  return tries.reduce((best, next) => (next.length < best.length ? next : best), without)
}

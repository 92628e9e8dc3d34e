import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles.ts'
import type { Redirect } from '../content/model.ts'

/**
 * The people in whose names a program publishes what it brings along (seeds, bulk loading): the
 * same rules are asked of them as of people who sign in one after the other.
 */
export interface Mandate {
  author: Actor
  approvers: readonly Actor[]
  publisher: Actor
}

/** Why a publication goes out without approval. */
export interface Emergency {
  reason: string
}

/** What the workflow is told of one operation, in `req.context`. */
export interface WorkflowContext {
  mandate?: Mandate
  emergency?: Emergency
  /** Internal reason of an unpublishing, for the trail. */
  reason?: string
  /** Where readers of what is unpublished are sent. */
  redirect?: Redirect
  /** There while a publication is only tried, to learn its hash: see `rehearse.ts`. */
  rehearsal?: { hash?: string }
  /** The dates that publications have set themselves: see `stampPublication`. */
  stamps?: string[]
}

/** Payload's context takes anything; this is what is ours in it. */
export function workflowContext(req: Partial<Pick<PayloadRequest, 'context'>>): WorkflowContext {
  return req.context ?? {}
}

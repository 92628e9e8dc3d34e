import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { TypeModel } from '../../content/model.ts'
import { say } from '../../lib/messages.ts'
import { findComments } from '../comments.ts'
import { describeLinks } from '../preview-links/make-link.ts'
import { describeProblems } from '../problems/find-problems.ts'
import { readBody } from '../read-body.ts'
import { refusal } from '../refuse.ts'
import { scheduledMoves } from '../schedules/schedule.ts'
import { rightFor, whyNot } from './available.ts'
import { describeApprovals } from './describe-approvals.ts'
import { makeMove } from './make-move.ts'
import { moveLabels, moves } from './move.ts'
import { findSituation } from './situation.ts'
import { findTimeline } from './timeline.ts'

const longText = z.string().max(10_000)

const body = z.strictObject({
  hash: z.string().optional(),
  comment: longText.optional(),
  reason: z.strictObject({ ru: longText.optional(), en: longText.optional() }).optional(),
  redirect: z
    .union([
      z.strictObject({ type: z.string(), id: z.string() }),
      z.strictObject({ path: longText }),
    ])
    .optional(),
  confirmation: longText.optional(),
  at: z.string().optional(),
  then: z.enum(scheduledMoves).optional(),
  commentId: z.string().optional(),
})

/** `GET /api/TYPE/ID/workflow` and `POST /api/TYPE/ID/moves/MOVE`, for signed-in people. */
export function workflowEndpoints(type: TypeModel): Endpoint[] {
  return [
    {
      path: '/:id/workflow',
      method: 'get',
      handler: async (req) => answer(req, await describeWorkflow(req, type, idOf(req))),
    },
    {
      path: '/:id/moves/:move',
      method: 'post',
      async handler(req) {
        const move = moves.find((name) => name === req.routeParams?.move)
        if (!move) throw refusal(req, 404, noSuchMove)
        await makeMove(req, { type, id: idOf(req), move, input: await readBody(req, body) })
        if (move === 'erase') return answer(req, { id: idOf(req), erased: true })
        return answer(req, await describeWorkflow(req, type, idOf(req)))
      },
    },
  ]
}

/** What the panel beside a document shows: where it stands, and what this person may do with it. */
export async function describeWorkflow(req: PayloadRequest, type: TypeModel, id: string) {
  const situation = await findSituation(req, type, id)
  const { known, publicState, version, ready, savedAt, rights, working } = situation
  return {
    ...{ state: known.state, hash: known.hash, publicState, version, ready, savedAt },
    needsSecondEyes: known.needsSecondEyes,
    /** What has to be typed to confirm an erasure; null for who may not erase. */
    confirmation: rights.has('erase') ? situation.confirmation : null,
    ...(await describeApprovals(req, situation)),
    moves: moves.map((move) => {
      const reason = whyNot(move, situation)
      return {
        ...{ move, label: say(req, moveLabels[move]), allowed: reason === null },
        hasRight: rights.has(rightFor(move)),
        reason: reason && say(req, reason),
      }
    }),
    schedules: situation.schedules.map(({ move, at, state, byName, error }) => ({
      ...{ move, at, state, byName, error },
    })),
    /** What is not right in the text; errors keep it from being published. */
    problems: await describeProblems(req, type, { ...working, id }),
    previewLinks: await describeLinks(req, id, known.hash),
    comments: await findComments(req, id),
    timeline: await findTimeline(req, id),
  }
}

export type WorkflowDescription = Awaited<ReturnType<typeof describeWorkflow>>

const idOf = (req: PayloadRequest) => String(req.routeParams?.id)

const noSuchMove = {
  ru: `Такого действия нет. Есть: ${moves.join(', ')}.`,
  en: `There is no such move. There are: ${moves.join(', ')}.`,
}

function answer(req: PayloadRequest, content: object): Response {
  return Response.json(content, { headers: headersWithCors({ headers: new Headers(), req }) })
}

import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { TypeModel } from '../../content/model.ts'
import { say } from '../../lib/messages.ts'
import { findComments } from '../comments.ts'
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
        await makeMove(req, { type, id: idOf(req), move, input: await readInput(req) })
        return answer(req, await describeWorkflow(req, type, idOf(req)))
      },
    },
  ]
}

/** What the panel beside a document shows: where it stands, and what this person may do with it. */
export async function describeWorkflow(req: PayloadRequest, type: TypeModel, id: string) {
  const situation = await findSituation(req, type, id)
  const { known, publicState, version, ready, savedAt, rights } = situation
  return {
    ...{ state: known.state, hash: known.hash, publicState, version, ready, savedAt },
    needsSecondEyes: known.needsSecondEyes,
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

async function readInput(req: PayloadRequest) {
  const parsed = body.safeParse(await readJson(req))
  if (parsed.success) return withoutUndefined(parsed.data)
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw refusal(req, 400, {
    ru: `Запрос не понят: ${problems.join('; ')}`,
    en: `The request is not understood: ${problems.join('; ')}`,
  })
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(req, 400, { ru: 'Тело запроса — не JSON.', en: 'The body is no JSON.' })
  }
}

/** Optional parts are there or not there. */
function withoutUndefined<Given extends object>(given: Given) {
  return JSON.parse(JSON.stringify(given)) as {
    [Key in keyof Given]: Exclude<Given[Key], undefined>
  }
}

function answer(req: PayloadRequest, content: object): Response {
  return Response.json(content, { headers: headersWithCors({ headers: new Headers(), req }) })
}

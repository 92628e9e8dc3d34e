import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '../../src/access/roles.ts'
import { contentTypes } from '../../collections/index.ts'
import type { TypeModel } from '../../src/content/model.ts'
import type { Move, MoveInput } from '../../src/workflow/moves/move.ts'
import { makeMove } from '../../src/workflow/moves/make-move.ts'
import { requestIn } from './language.ts'

export type Colleague = NonNullable<PayloadRequest['user']>

/** The type that a collection slug names. */
export function typeOf(slug: string): TypeModel {
  const model = contentTypes.find(({ collection }) => collection.slug === slug)?.model
  if (!model) throw new Error(`${slug} is no type that is delivered.`)
  return model
}

/** Creates a user. @param grants rows of the user's record; or roles in every organisation */
export async function createColleague(
  payload: Payload,
  name: string,
  ...grants: (Role | { role: Role; organisation: string })[]
): Promise<Colleague> {
  const rows = grants.map((grant) =>
    typeof grant === 'string' ? { role: grant, everywhere: true } : grant,
  )
  const data = { email: `${name}@example.org`, password: passwordOf(name), name, grants: rows }
  const user = await payload.create({ collection: 'users', data, depth: 0 })
  return { ...user, collection: 'users' }
}

export const passwordOf = (name: string) => `a-password-of-${name}-for-tests`

/** What people do in the admin UI, in this process. */
export function deskOf(payload: Payload, slug = 'statements') {
  const type = typeOf(slug)
  const collection = slug as 'statements'
  const as = async (user: Colleague, language: 'ru' | 'en' = 'ru') =>
    createLocalReq({ user, locale: 'ru', req: await requestIn(language, payload) }, payload)
  return {
    as,
    draft: async (user: Colleague, data: object) =>
      payload.create({
        ...{ collection, data: data, draft: true, depth: 0 },
        ...{ overrideAccess: false, req: await as(user) },
      }),
    save: async (user: Colleague, id: string, data: object) =>
      payload.update({
        ...{ collection, id, data, draft: true, depth: 0 },
        ...{ overrideAccess: false, req: await as(user) },
      }),
    move: async (user: Colleague, id: string, move: Move, input: MoveInput = {}) =>
      makeMove(await as(user), { type, id, move, input }),
  }
}

import type { Payload, PayloadRequest } from 'payload'
import type { Actor, Role } from '../../src/access/roles.ts'
import type { Mandate } from '../../src/workflow/mandate.ts'
import { grantsOf } from './accounts.ts'

const person = (role: Role): Actor => ({ id: role, name: role, grants: grantsOf(role) })

/** People who may together publish anything. */
export const mandate: Mandate = {
  author: person('author'),
  approvers: [person('press-editor'), person('medical-editor'), person('clinical-reviewer')],
  publisher: person('chief-editor'),
}

interface Options {
  user?: unknown
  req?: Partial<PayloadRequest>
  context?: object
}

const writing = new Set(['create', 'update', 'restoreVersion', 'delete'])

/**
 * Payload for tests that are about something else than the workflow: what is written without a
 * user is written, approved and published in the names of `mandate`.
 */
export function withMandate(payload: Payload): Payload {
  return new Proxy(payload, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      const method = value as (options: Options, ...rest: unknown[]) => unknown
      if (!writing.has(String(name))) return method.bind(target)
      return (options: Options) => method.call(target, mandated(options))
    },
  })
}

function mandated(options: Options): Options {
  if (options.user || options.req?.user) return options
  return { ...options, context: { mandate, ...options.context } }
}

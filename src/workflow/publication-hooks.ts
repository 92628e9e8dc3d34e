import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { workflowContext } from './mandate.ts'
import { messages } from './messages.ts'
import { refusal } from './refuse.ts'

/**
 * An update that does not say what becomes of the public state is a draft: without this, Payload
 * would write it over the published document, and a forgotten `draft=true` would unpublish it.
 * Nor does a copy of a published document publish itself, or a version that is restored.
 * @throws APIError (400) when a version is to be restored over the published document
 */
export const keepPublished: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion' && !(args as { draft?: boolean }).draft)
    throw refusal(req, 400, messages.restoreAsDraft)
  const { data, draft, duplicateFromID } = args as {
    data?: { _status?: unknown }
    draft?: boolean
    duplicateFromID?: unknown
  }
  const isCopy = operation === 'create' && duplicateFromID !== undefined
  if (operation !== 'update' && !isCopy) return args
  return data?._status === undefined && !draft ? { ...args, draft: true } : args
}

interface Before {
  publishedAt?: string | null
}

/** Dates the first publication. */
export const stampPublication: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const before = originalDoc as Before | undefined
  if (data._status !== 'published' || data.publishedAt) return data
  const stamp = new Date().toISOString()
  data.publishedAt = before?.publishedAt ?? stamp
  // Approvals came before this date was set: they must still be found to fit.
  const { stamps = [] } = workflowContext({ context })
  if (data.publishedAt === stamp) Object.assign(context, { stamps: [...stamps, stamp] })
  return data
}

import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

/**
 * An update that does not say what becomes of the public state is a draft: without this, Payload
 * would write it over the published document, and a forgotten `draft=true` would unpublish it.
 * Nor does a copy of a published document publish itself.
 */
export const keepPublished: CollectionBeforeOperationHook = ({ args, operation }) => {
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
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc as Before | undefined
  if (data._status === 'published')
    data.publishedAt ||= before?.publishedAt ?? new Date().toISOString()
  return data
}

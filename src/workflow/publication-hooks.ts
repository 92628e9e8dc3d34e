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

interface Change {
  kind?: 'major' | 'minor'
  note?: string | null
}

interface Before {
  _status?: string
  publishedAt?: string | null
  change?: Change
}

/** Dates the first publication, and keeps a note of one edition from reaching the next. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc as Before | undefined
  if (data._status === 'published')
    data.publishedAt ||= before?.publishedAt ?? new Date().toISOString()
  const change = data.change as Change | undefined
  const isStale = before?._status === 'published' && change?.note === before.change?.note
  if (isStale && change?.note) data.change = { kind: 'minor', note: null }
  return data
}

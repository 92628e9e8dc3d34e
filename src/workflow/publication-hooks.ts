import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

/**
 * An update that does not say what becomes of the public state is a draft: without this, Payload
 * would write it over the published document, and a forgotten `draft=true` would unpublish it.
 */
export const keepPublished: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update') return args
  const { data, draft } = args as { data?: { _status?: unknown }; draft?: boolean }
  return data?._status === undefined && !draft ? { ...args, draft: true } : args
}

interface Change {
  kind?: 'major' | 'minor'
  note?: string | null
}

/** Dates the first publication, and keeps a note of one edition from reaching the next. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const publishing = data._status === 'published'
  if (publishing && !data.publishedAt) data.publishedAt = new Date().toISOString()
  const before = originalDoc as { _status?: string; change?: Change } | undefined
  const change = data.change as Change | undefined
  const isStale = before?._status === 'published' && change?.note === before.change?.note
  if (isStale && change?.note) data.change = { kind: 'minor', note: null }
  return data
}

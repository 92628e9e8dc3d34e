import type { CollectionSlug, PayloadRequest } from 'payload'
import type { TypeModel } from '../../content/model.ts'
import { recordAudit } from '../audit/record.ts'
import { maySee } from '../may-see.ts'
import { messages } from '../messages.ts'
import { publicationTypes } from '../publication-types.ts'
import { refusal } from '../refuse.ts'
import { retryConflicts } from '../retry-conflicts.ts'
import { withinTransaction } from '../within-transaction.ts'
import type { ImportRecord } from './import-record.ts'
import { importMessages } from './messages.ts'
import { changeImport, findImport } from './store.ts'
import { emptied, type Suggestion } from './suggestion.ts'

export interface Settlement {
  importId: string
  key: string
  state: 'accepted' | 'declined'
}

/**
 * Accepts or declines what an import has suggested. What was accepted is written into the draft as a
 * save of its own, by the rules that hold for the form; declining takes out what was filled in.
 * @throws APIError (404) unless there is such a suggestion that the user may see, (409) when it was
 * settled before
 * @throws ValidationError, APIError as saving the draft does
 */
export async function settleSuggestion(
  req: PayloadRequest,
  { importId, key, state }: Settlement,
): Promise<ImportRecord> {
  return retryConflicts(() =>
    withinTransaction(req, async () => {
      const { record } = await findVisible(req, importId)
      const suggestion = record.suggestions.find((one) => one.key === key)
      if (!suggestion) throw refusal(req, 404, importMessages.noSuggestion)
      const { state: before } = suggestion
      if (before === 'accepted' || before === 'declined')
        throw refusal(req, 409, importMessages.settled)
      if (before === 'open' && state === 'accepted')
        await write(req, record, suggestion, suggestion.data)
      if (before === 'filled' && state === 'declined')
        await write(req, record, suggestion, emptied(suggestion.data))
      const suggestions = record.suggestions.map((one) =>
        one.key === key ? { ...one, state } : one,
      )
      const settled = { ...record, suggestions }
      await changeImport(req, settled)
      const action = state === 'accepted' ? 'acceptSuggestion' : 'declineSuggestion'
      const { type, documentId } = record
      await recordAudit(req, { action, type, documentId, details: { field: key } })
      return settled
    }),
  )
}

/** @throws APIError (404) when there is none, or not for this user */
export async function findVisible(
  req: PayloadRequest,
  importId: string,
): Promise<{ record: ImportRecord; type: TypeModel }> {
  const record = req.user ? await findImport(req, { id: { equals: importId } }) : null
  const type = record && publicationTypes(req.payload).find(({ slug }) => slug === record.type)
  if (!record || !type || !(await maySee(req, type, record.documentId)))
    throw refusal(req, 404, messages.noDocument)
  return { record, type }
}

async function write(
  req: PayloadRequest,
  { type, documentId, locale }: ImportRecord,
  { target }: Suggestion,
  data: Record<string, unknown>,
): Promise<void> {
  const place = target
    ? { collection: target.collection as CollectionSlug, id: target.id }
    : { collection: type as CollectionSlug, id: documentId, draft: true }
  await req.payload.update({
    ...{ ...place, data, locale, depth: 0, req },
    ...{ user: req.user, overrideAccess: false },
  })
}

import type { CollectionAfterChangeHook } from 'payload'
import type { ApiClient } from '../../src/payload-types.ts'
import { recordAudit } from '../../src/workflow/audit/record.ts'

/** Records who created or changed a client, gave it a key or took it back. */
export const noteClient: CollectionAfterChangeHook<ApiClient> = async ({
  doc,
  operation,
  req,
  context,
}) => {
  const { id, name, quota, types, keyPrefix } = doc
  const action = typeof context.action === 'string' ? context.action : operation
  const details = { name, quota, types: types ?? [], keyPrefix: keyPrefix ?? null }
  await recordAudit(req, { action, type: 'api-clients', documentId: id, details })
}

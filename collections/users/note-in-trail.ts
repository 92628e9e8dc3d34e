import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { Actor, Grant } from '../../src/access/roles.ts'
import { idOfReference } from '../../src/lib/reference.ts'
import { recordAudit } from '../../src/workflow/audit/record.ts'

/** Records who created or changed an account, and which roles it was given or lost. */
export const noteAccount: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const [now, before] = [grantsOf(doc as Actor), grantsOf(previousDoc as Partial<Actor>)]
  const granted = now.filter((grant) => !before.includes(grant))
  const revoked = before.filter((grant) => !now.includes(grant))
  await recordAudit(req, {
    ...{ action: operation, type: 'users', documentId: String((doc as Actor).id) },
    ...((granted.length > 0 || revoked.length > 0) && { details: { granted, revoked } }),
  })
}

/** Records who removed an account. */
export const noteRemoval: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recordAudit(req, { action: 'delete', type: 'users', documentId: String(id) })
}

/** Each grant in one word: `chief-editor`, for an organisation `author@ID`. */
function grantsOf({ grants }: Partial<Actor>): string[] {
  return (grants ?? []).map(({ role, everywhere, organisation }: Grant) =>
    everywhere ? role : `${role}@${idOfReference(organisation) ?? ''}`,
  )
}

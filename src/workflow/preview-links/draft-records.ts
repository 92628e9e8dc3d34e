import type { PayloadRequest } from 'payload'
import type { StoredFields } from '../../content/freeze.ts'
import { locales } from '../../content/locales.ts'
import type { FrozenReference, TypeModel } from '../../content/model.ts'
import type { NewEdition } from '../../ledger/append.ts'
import type { LedgerRecord } from '../../ledger/entry.ts'
import { emptyTail, hashContent, sealEntry } from '../../ledger/seal.ts'
import { findLast } from '../../ledger/stored.ts'
import { editionOf, findPublic } from '../reconcile-edition.ts'
import { findAffected, findSuccessor } from '../supersession.ts'

/**
 * What publishing a version now would add to the ledger: its edition, and the editions of documents
 * whose place it takes or leaves. Nothing is written.
 * @param stored the version with all languages
 * @returns none when the public has exactly that; null when the document was erased
 */
export async function draftRecords(
  req: PayloadRequest,
  type: TypeModel,
  stored: StoredFields & { id: string },
): Promise<LedgerRecord[] | null> {
  const { id } = stored
  const last = await findLast(req, id)
  if (last?.entry.action === 'erase') return null
  const successor = await findSuccessor(req, type, id)
  const edition = editionOf(req, type, stored, last, { cause: 'saved', successor })
  if (!edition) return []
  const editions = [edition]
  const itself = { type: type.slug, id }
  const taken = findAffected(type, null, edition.content)
  for (const affected of findAffected(type, last?.content ?? null, edition.content)) {
    const next = taken.includes(affected) ? itself : await findSuccessor(req, type, affected, id)
    const other = await succeed(req, type, affected, next)
    if (other) editions.push(other)
  }
  return editions.map(toRecord)
}

/** A published document gets or loses its successor. */
async function succeed(
  req: PayloadRequest,
  type: TypeModel,
  id: string,
  successor: FrozenReference | null,
): Promise<NewEdition | null> {
  const stored = await findPublic(req, type, id)
  const standing = { cause: 'succeeded', successor } as const
  return stored && editionOf(req, type, stored, await findLast(req, id), standing)
}

function toRecord({ action, version, content }: NewEdition): LedgerRecord {
  const entry = sealEntry(
    {
      ...{ action, version, type: content.type, documentId: content.id },
      locales: locales.filter((locale) => locale in content.locales),
      recordedAt: new Date().toISOString(),
      contentHash: hashContent(content),
    },
    emptyTail,
  )
  return { entry, content }
}

import type { GraphQLError } from 'graphql'
import type { FrozenReference } from '../content/model.ts'
import type { LedgerRecord } from '../ledger/entry.ts'
import { hashContent, hashEntry } from '../ledger/seal.ts'
import type { Edition } from '../read-model/index.ts'
import type { DeliveryContext } from './context.ts'
import { codedError } from './graphql/errors.ts'

/**
 * Reads an edition of before from the ledger.
 * @throws GraphQLError SERVICE_UNAVAILABLE without a ledger, when it fails, or when it says
 * something else than the one that the read model was built from
 */
export async function readPastRecord(
  { ledger, logger }: DeliveryContext,
  reference: FrozenReference,
  edition: Edition,
): Promise<LedgerRecord> {
  if (!ledger)
    throw unavailable(
      'Here only what is public now can be answered. Ask without asOf, or elsewhere.',
    )
  const [record] = await ledger.read(edition.sequence - 1, 1).catch((error) => {
    logger?.error('The ledger cannot be read for an edition of before.', error)
    return []
  })
  if (record && isIt(record, reference, edition)) return record
  if (record)
    logger?.error('The ledger has another past.', new Error(`Entry ${edition.sequence} differs.`))
  throw unavailable('The edition of that instant cannot be read at the moment. Try again later.')
}

function isIt(
  { entry, content }: LedgerRecord,
  reference: FrozenReference,
  edition: Edition,
): boolean {
  const isNamed = entry.type === reference.type && entry.documentId === reference.id
  const isPlaced = entry.sequence === edition.sequence && entry.hash === edition.hash
  const isWhole = content !== null && hashContent(content) === entry.contentHash
  return isNamed && isPlaced && isWhole && hashEntry(entry) === entry.hash
}

function unavailable(message: string): GraphQLError {
  return codedError('SERVICE_UNAVAILABLE', message)
}

import type { Payload } from 'payload'
import { findEntries, findHead } from '../../ledger/stored.ts'
import type { DeskIndex } from '../../search/desk/desk-index.ts'
import { statusFactors } from '../../search/weights.ts'
import { publicStates, type PublicState } from '../moves/situation.ts'

const note = 'ledger'
const batch = 500

/** What does not stand any more sinks, here as for readers. */
const worthOf: Record<PublicState, number> = {
  ...{ none: 1, current: statusFactors.CURRENT, gone: 1 },
  ...{ superseded: statusFactors.SUPERSEDED, withdrawn: statusFactors.WITHDRAWN },
}

/**
 * Tells the index what documents are worth, by what the ledger has said since it was read last; how far
 * that was is kept with the index. A document that got a successor was not saved: the audit trail does
 * not know of it.
 */
export async function followStandings(payload: Payload, index: DeskIndex): Promise<void> {
  let reached = Number(index.readNote(note) ?? 0)
  // A backup was restored: what stands and what does not is told anew.
  if (reached > (await findHead({ payload }))) reached = 0
  for (let more = true; more;) {
    const where = { sequence: { greater_than: reached } }
    const entries = await findEntries({ payload }, { where, limit: batch })
    more = entries.length === batch
    const last = entries.at(-1)
    if (!last) return
    index.setWorth(
      new Map(entries.map(({ documentId, action }) => [documentId, worthOf[publicStates[action]]])),
    )
    reached = last.sequence
    index.writeNote(note, String(reached))
  }
}

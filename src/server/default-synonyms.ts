import { createHash } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { defaultSynonyms } from '../search/default-synonyms.ts'
import { withinTransaction } from '../workflow/within-transaction.ts'

const collection = 'search-synonyms'

/** Kept where it was once done: who deletes the groups does not get them again. */
const marker = 'search-synonyms-created'

/**
 * Gives an installation that never had synonyms the generally known ones to begin with: all of them,
 * or none.
 * @throws Error when they cannot be written; the next start tries again
 */
export async function createDefaultSynonyms(payload: Payload): Promise<void> {
  if (await payload.kv.has(marker)) return
  const { totalDocs } = await payload.count({ collection })
  if (totalDocs === 0) await createOnce(payload)
  await payload.kv.set(marker, true)
}

/** Another process may do the same at this moment: the ids are the same, so that one of them wins. */
async function createOnce(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  try {
    await withinTransaction(req, async () => {
      for (const { expressions, broader } of defaultSynonyms) {
        const data = {
          id: idOf(expressions),
          expressions: [...expressions],
          broader: [...(broader ?? [])],
        }
        await payload.create({ collection, data, depth: 0, req })
      }
    })
  } catch (error) {
    const { totalDocs } = await payload.count({ collection })
    if (totalDocs === 0) throw error
  }
}

/** A public id that is the same in every process. */
function idOf(expressions: readonly string[]): string {
  const random = createHash('sha256').update(expressions.join('\n')).digest().subarray(0, 16)
  return uuidv7({ msecs: Date.UTC(2026, 0), random, seq: random.readUInt32BE(12) })
}

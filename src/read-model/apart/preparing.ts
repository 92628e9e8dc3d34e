import { availableParallelism } from 'node:os'
import type { ContentModel } from '../../content/model.ts'
import type { LedgerRecord } from '../../ledger/entry.ts'
import { startThread } from '../../lib/thread.ts'
import type { PreparedRecord } from '../prepare.ts'
import { createWordHearer } from './numbered-words.ts'
import type { ToldRecords } from './thread.ts'

/** Prepares records in threads beside this one, which applies them meanwhile. */
export interface Preparing {
  /**
   * @returns the same records with what is written of them; as they came, where that fails or threads have
   * not begun yet: then it is done when they are applied, and whoever applies them is told of a failure
   */
  prepare(records: readonly LedgerRecord[]): Promise<PreparedRecord[]>
  end(): Promise<void>
}

/** This thread applies what the others prepare; more of them than this have nothing to do. */
const mostThreads = 3
/** Of JavaScript's own memory in each thread: the dictionary, and all words of a ledger. */
const mostMebibytes = 1024
const file = 'src/read-model/apart/thread.ts'

/**
 * @param model of the read model that is being built
 * @param onError is told when a thread is of no use any more
 */
export function startPreparing(
  model: ContentModel,
  onError: (error: Error) => void = () => {},
): Preparing {
  const count = Math.min(mostThreads, Math.max(1, availableParallelism() - 1))
  const onFailure = (cause: Error) =>
    onError(new Error(`A read model is built more slowly: ${cause.message}`, { cause }))
  const threads = Array.from({ length: count }, () => startOne(model, onFailure))
  let next = 0
  return {
    async prepare(records) {
      const ready = threads.filter((thread) => thread.isReady())
      const thread = ready[next % ready.length]
      next += 1
      return (await thread?.prepare(records).catch(() => null)) ?? [...records]
    },
    end: async () => void (await Promise.all(threads.map((thread) => thread.end()))),
  }
}

function startOne(model: ContentModel, onFailure: (error: Error) => void) {
  const options = { data: model, mostMebibytes, onFailure }
  const thread = startThread<readonly LedgerRecord[], ToldRecords>(file, options)
  const hear = createWordHearer()
  return {
    async prepare(records: readonly LedgerRecord[]): Promise<PreparedRecord[]> {
      const { editions, words } = await thread.run(records)
      const heard = hear(words).values()
      return records.map((record, place) => ({
        ...record,
        prepared: (editions[place] ?? []).map(({ terms, ...edition }) => ({
          ...edition,
          said: terms && { terms, words: heard.next().value ?? [] },
        })),
      }))
    },
    isReady: () => thread.isReady,
    end: () => thread.end(),
  }
}

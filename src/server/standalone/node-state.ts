import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { FeedState } from '../../ledger/feed/format.ts'
import type { SynonymGroup } from '../../search/synonyms.ts'

/** What a node keeps beside its read model, to serve while the primary is away. */
export interface NodeState extends FeedState {
  /** A position at which the read model was known to have all there was; null before the first. */
  complete: number | null
}

/** A node's state in a file. */
export interface NodeStateFile {
  readonly current: NodeState
  keep(change: Partial<NodeState>): void
}

const none: NodeState = { nextChangeAt: null, clients: [], synonyms: [], complete: null }

/** @param file a file that cannot be read counts as none: the primary says it all again */
export function openNodeState(file: string): NodeStateFile {
  let current = read(file)
  return {
    get current() {
      return current
    },
    keep(change) {
      current = { ...current, ...change }
      // At once or not at all, whenever the process is killed. Hashes of keys are in it.
      writeFileSync(`${file}.new`, JSON.stringify(current), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    },
  }
}

function read(file: string): NodeState {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<NodeState>
    return { ...none, ...kept, synonyms: (kept.synonyms ?? []).map(toGroup) }
  } catch {
    return none
  }
}

/** Files of before feeds of version 2 have mere lists of equal expressions. */
function toGroup(kept: SynonymGroup | string[]): SynonymGroup {
  return Array.isArray(kept) ? { expressions: kept } : kept
}

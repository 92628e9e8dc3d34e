import type { FollowProgress } from '../../read-model/index.ts'
import { createProgressTeller } from '../tell-progress.ts'

/** Writes one line of the log. */
export type Tell = (line: string) => void

/** Tells an operator how the following goes: what changes, not every attempt. */
export interface Teller {
  progress(progress: FollowProgress): void
  following(position: number): void
  failed(error: Error): void
  /** What keeps the node from news, in words that are fit for everyone. */
  reason(): string
}

export function createTeller(url: string, tell: Tell): Teller {
  let failure: string | null = null
  let isFollowing = false
  let lastContact: string | null = null
  return {
    progress: createProgressTeller((line) => tell(`… ${line}`)),
    following(position) {
      if (!isFollowing || failure !== null) tell(`Following ${url} from entry ${position}.`)
      isFollowing = true
      failure = null
      lastContact = new Date().toISOString()
    },
    failed({ message }) {
      if (message !== failure) tell(`medglas: ${message} Trying again.`)
      failure = message
    },
    reason() {
      const since = lastContact ? ` since ${lastContact}` : ''
      return `The ledger cannot be followed${since}: answers are as of this position.`
    },
  }
}

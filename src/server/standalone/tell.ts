/** Writes one line of the log. */
export type Tell = (line: string) => void

/** Tells an operator how the following goes: what changes, not every attempt. */
export interface Teller {
  applied(position: number): void
  following(position: number): void
  failed(error: Error): void
  /** What keeps the node from news, in words that are fit for everyone. */
  reason(): string
}

/** How often the progress of a long building is told, in milliseconds. */
const progressMs = 1_000

export function createTeller(url: string, tell: Tell): Teller {
  let failure: string | null = null
  let isFollowing = false
  let lastContact: string | null = null
  let told = 0
  return {
    applied(position) {
      if (isFollowing || Date.now() - told < progressMs) return
      told = Date.now()
      tell(`… building the read model: entry ${position}`)
    },
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

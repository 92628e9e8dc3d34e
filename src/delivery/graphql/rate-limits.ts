import { LRUCache } from 'lru-cache'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { ApiClient } from '../clients.ts'

/** Counts requests; a client is null where it does not identify itself: its address is counted. */
export interface RateLimits {
  /** @returns whether a request was paid for before: then it need not wait for `consume` */
  takeLent(client: ApiClient | null, address: string): boolean
  /**
   * @param requests more than one for a batch
   * @returns null, or for how many seconds the client must wait
   */
  consume(client: ApiClient | null, address: string, requests?: number): Promise<number | null>
}

const windowSeconds = 60

/**
 * Requests are paid for by so many at once, while there are enough: asking the limiter takes longer
 * than all else that is done for an answer from the cache. Nobody gets more than the quota.
 */
function lentAtOnce(quota: number): number {
  return Math.floor(Math.min(quota / 4, Math.max(32, quota / 64)))
}

const rememberedLoans = 20_000

interface Loan {
  left: number
  /** When the window ends, in milliseconds since 1970. */
  until: number
}

/** @param anonymousQuota requests in a minute from one address; 0 for no limit */
export function createRateLimits(anonymousQuota: number): RateLimits {
  const limiters = new Map<number, RateLimiterMemory>()
  const limiterOf = (points: number) => {
    const known = limiters.get(points)
    if (known) return known
    const made = new RateLimiterMemory({ points, duration: windowSeconds })
    limiters.set(points, made)
    return made
  }
  const loans = new LRUCache<string, Loan>({ max: rememberedLoans })
  const quotaOf = (client: ApiClient | null) => (client ? client.quota : anonymousQuota)
  // Addresses and ids of clients do not look alike; a quota that is changed begins anew.
  const nameOf = (client: ApiClient | null, address: string) =>
    client ? `${client.quota} ${client.id}` : address

  function take(name: string): boolean {
    const loan = loans.get(name)
    if (!loan || loan.left === 0 || Date.now() >= loan.until) return false
    loan.left -= 1
    return true
  }

  /** Those who came at the same time may each have paid for more. */
  function lend(name: string, requests: number, until: number): void {
    const loan = loans.get(name)
    const left = loan && Date.now() < loan.until ? loan.left : 0
    loans.set(name, { left: left + requests, until })
  }

  return {
    takeLent: (client, address) => quotaOf(client) === 0 || take(nameOf(client, address)),
    async consume(client, address, requests = 1) {
      const quota = quotaOf(client)
      if (quota === 0 || requests === 0) return null
      const name = nameOf(client, address)
      const limiter = limiterOf(quota)
      const lent = requests === 1 ? lentAtOnce(quota) : 0
      const paid = await pay(limiter, name, requests + lent)
      if (paid.allowed) lend(name, lent, Date.now() + paid.milliseconds)
      if (paid.allowed || lent === 0) return paid.allowed ? null : secondsOf(paid.milliseconds)
      // Not so many are left, but perhaps one.
      await limiter.reward(name, requests + lent)
      const exact = await pay(limiter, name, requests)
      return exact.allowed || take(name) ? null : secondsOf(exact.milliseconds)
    },
  }
}

function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000))
}

/** @returns whether it was in the quota, and how long the window lasts */
async function pay(limiter: RateLimiterMemory, name: string, points: number) {
  try {
    const { msBeforeNext } = await limiter.consume(name, points)
    return { allowed: true, milliseconds: msBeforeNext }
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return { allowed: false, milliseconds: refused.msBeforeNext }
  }
}

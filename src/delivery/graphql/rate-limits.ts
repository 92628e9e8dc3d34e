import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { ApiClient } from '../clients.ts'

/** Counts requests. */
export interface RateLimits {
  /**
   * @param client null for one who does not identify itself, who is counted by its address
   * @returns null, or for how many seconds the client must wait
   */
  consume(client: ApiClient | null, address: string): Promise<number | null>
}

const windowSeconds = 60

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
  return {
    async consume(client, address) {
      const quota = client ? client.quota : anonymousQuota
      if (quota === 0) return null
      try {
        await limiterOf(quota).consume(client ? client.id : address)
        return null
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      }
    },
  }
}

import { describe, expect, test } from '@jest/globals'
import { createRateLimits, type RateLimits } from './rate-limits.ts'

const address = '192.0.2.1'

/** As the endpoint asks. */
async function ask(limits: RateLimits): Promise<boolean> {
  return limits.takeLent(null, address) || (await limits.consume(null, address)) === null
}

/** @returns how many of the requests were let through */
async function count(limits: RateLimits, requests: number): Promise<number> {
  const asked = await Promise.all(Array.from({ length: requests }, () => ask(limits)))
  return asked.filter(Boolean).length
}

describe('a quota', () => {
  test.each([1, 2, 3, 7, 31, 32, 33, 100, 600, 997])(
    'of %d lets just so many through',
    async (quota) => {
      const limits = createRateLimits(quota)
      let allowed = 0
      for (let n = 0; n < quota + 50; n += 1) if (await ask(limits)) allowed += 1
      expect(allowed).toBe(quota)
    },
  )

  test('holds for requests that come at once', async () => {
    const limits = createRateLimits(100)
    const allowed = (await count(limits, 90)) + (await count(limits, 90))
    expect(allowed).toBeLessThanOrEqual(100)
    // What was lent and not used yet is still there for those who come later.
    expect(allowed + (await count(limits, 100))).toBe(100)
  })

  test('counts what is in a batch', async () => {
    const limits = createRateLimits(100)
    expect(await ask(limits)).toBe(true)
    expect(await limits.consume(null, address, 60)).toBeNull()
    expect(await limits.consume(null, address, 60)).toBeGreaterThan(0)
  })

  test('tells for how long to wait', async () => {
    const limits = createRateLimits(1)
    await ask(limits)
    const wait = await limits.consume(null, address)
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
  })
})

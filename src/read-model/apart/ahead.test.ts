import { expect, test } from '@jest/globals'
import { ahead } from './ahead.ts'

/** Work whose end the test decides. */
function createWork() {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const work = (item: number) => {
    begun.push(item)
    return new Promise<number>((resolve) => (ends[item] = () => resolve(item * 10)))
  }
  return { begun, work, end: (item: number) => ends[item]?.() }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('works on so many items at once, and gives the results in their order', async () => {
  const { begun, work, end } = createWork()
  const results = ahead([0, 1, 2, 3, 4], work, 3)
  const first = results.next()
  await turn()
  expect(begun).toEqual([0, 1, 2])
  end(2)
  end(1)
  end(0)
  expect(await first).toEqual({ done: false, value: 0 })
  const rest: number[] = []
  const reading = (async () => {
    for await (const result of results) rest.push(result)
  })()
  await turn()
  expect(begun).toEqual([0, 1, 2, 3, 4])
  end(3)
  end(4)
  await reading
  expect(rest).toEqual([10, 20, 30, 40])
})

test('throws what the work throws, in its turn, and leaves no failure unheard', async () => {
  const seen: number[] = []
  const work = async (item: number) => {
    if (item > 1) throw new Error(`No ${item}.`)
    return item
  }
  const reading = async () => {
    for await (const result of ahead([0, 1, 2, 3, 4], work, 3)) seen.push(result)
  }
  await expect(reading()).rejects.toThrow('No 2.')
  expect(seen).toEqual([0, 1])
  await turn()
})

test('throws what the items throw', async () => {
  function* items() {
    yield 1
    throw new Error('Nothing more.')
  }
  const reading = async () => {
    for await (const _ of ahead(items(), async (item) => item, 1)) void _
  }
  await expect(reading()).rejects.toThrow('Nothing more.')
})

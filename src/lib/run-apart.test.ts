import { expect, jest, test } from '@jest/globals'
import { Exhausted, runApart } from './run-apart.ts'

const act = (task: object, ms = 60_000) =>
  runApart<{ bytes: Uint8Array; pid: number }>('src/lib/run-apart.fixture.ts', task, ms)

test('bytes go there and back, and the process is kept', async () => {
  const first = await act({ what: 'double', bytes: new Uint8Array([1, 2]) })
  expect([...first.bytes]).toEqual([2, 4])
  expect(first.pid).not.toBe(process.pid)
  const second = await act({ what: 'double', bytes: new Uint8Array([3]) })
  expect(second.pid).toBe(first.pid)
}, 60_000)

test('what never ends is ended, and what comes next is done', async () => {
  await expect(act({ what: 'loop' }, 1_500)).rejects.toThrow(Exhausted)
  expect([...(await act({ what: 'double', bytes: new Uint8Array([4]) })).bytes]).toEqual([8])
}, 60_000)

test.each(['crash', 'fill'])(
  'what ends its process (%s) ends this one not',
  async (what) => {
    // The engine says there why it ends; jest would take that for the end of its own process.
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    await expect(act({ what })).rejects.toThrow(Exhausted)
    said.mockRestore()
    expect([...(await act({ what: 'double', bytes: new Uint8Array([5]) })).bytes]).toEqual([10])
  },
  60_000,
)

test('more than there are processes wait for their turn, and have their time from then on', async () => {
  const tasks = Array.from({ length: 6 }, () => act({ what: 'loop' }, 1_500))
  const last = act({ what: 'double', bytes: new Uint8Array([6]) }, 20_000)
  const outcomes = await Promise.allSettled(tasks)
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  expect([...(await last).bytes]).toEqual([12])
}, 60_000)

test('an error is told as it is', async () => {
  await expect(act({ what: 'throw' })).rejects.toThrow('a reason')
}, 60_000)

test('secrets of this process are not known there', async () => {
  process.env.S3_SECRET_ACCESS_KEY = 'only-for-this-test'
  const known = JSON.stringify(await act({ what: 'environment' }))
  delete process.env.S3_SECRET_ACCESS_KEY
  expect(known).toContain('PATH')
  expect(known).not.toContain('only-for-this-test')
}, 60_000)

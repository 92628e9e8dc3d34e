import { expect, test } from '@jest/globals'
import { startWorker } from './worker.ts'

const never = () => {
  throw new Error('Nothing should have failed.')
}
const long = () => 60_000
const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

test('begins at once, again when asked, and again after the wait', async () => {
  let rounds = 0
  const work = () => Promise.resolve(void (rounds += 1))
  const waiting = startWorker({ work, wait: long, onError: never })
  await waiting.look()
  expect(rounds).toBe(2)
  await waiting.stop()
  rounds = 0
  const busy = startWorker({ work, wait: () => 1, onError: never })
  await soon()
  await busy.stop()
  expect(rounds).toBeGreaterThan(2)
})

test('never works twice at once, and ends after what is being done', async () => {
  let [atOnce, most, done] = [0, 0, 0]
  const work = async () => {
    most = Math.max(most, ++atOnce)
    await soon()
    atOnce -= 1
    done += 1
  }
  const worker = startWorker({ work, wait: () => 0, onError: never })
  void worker.look()
  void worker.look()
  await worker.stop()
  expect([most, atOnce]).toEqual([1, 0])
  const before = done
  await soon()
  await soon()
  expect(done).toBe(before)
})

test('is told in the middle of its work that it is to end', async () => {
  let isTold = false
  const work = async (isStopped: () => boolean) => {
    await soon()
    isTold = isStopped()
  }
  await startWorker({ work, wait: long, onError: never }).stop()
  expect(isTold).toBe(true)
})

test('what fails is told, and the next round comes all the same', async () => {
  const errors: unknown[] = []
  let rounds = 0
  const worker = startWorker({
    work: () => Promise.reject(new Error(`round ${++rounds}`)),
    wait: () => 1,
    onError: (error) => errors.push(error),
  })
  await soon()
  await worker.stop()
  expect(rounds).toBeGreaterThan(1)
  expect(errors).toHaveLength(rounds)
})

test('a wait that cannot be told is told as an error, and does not end it', async () => {
  const errors: unknown[] = []
  const wait = () => Promise.reject(new Error('no database'))
  const work = () => Promise.resolve()
  const worker = startWorker({ work, wait, onError: (error) => errors.push(error) })
  await soon()
  expect(errors).toEqual([new Error('no database')])
  await worker.stop()
})

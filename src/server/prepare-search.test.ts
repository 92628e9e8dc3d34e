import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { prepareSearch } from './prepare-search.ts'

const noError = (error: unknown) => {
  throw error
}

/** A read model of so many steps, which counts those that were done. */
function readModelOf(steps: number, fail = false) {
  const done: number[] = []
  return {
    done,
    *prepareSearch() {
      for (let step = 1; step <= steps; step += 1) {
        done.push(performance.now())
        if (fail) throw new Error('The disk is gone.')
        yield
      }
    },
  }
}

test('does each step for itself, not before whoever asked has gone on', async () => {
  const readModel = readModelOf(3)
  prepareSearch(readModel, noError)
  expect(readModel.done).toEqual([])
  for (let tries = 0; readModel.done.length < 3 && tries < 100; tries += 1) await setTimeout(20)
  const [first = 0, second = 0, third = 0] = readModel.done
  expect(second - first).toBeGreaterThan(10)
  expect(third - second).toBeGreaterThan(10)
})

test('ends when it is told to', async () => {
  const readModel = readModelOf(3)
  const end = prepareSearch(readModel, noError)
  end()
  await setTimeout(60)
  expect(readModel.done).toEqual([])
})

test('a failure is told, and ends nothing else', async () => {
  const errors: unknown[] = []
  prepareSearch(readModelOf(3, true), (error) => errors.push(error))
  await setTimeout(100)
  expect(errors).toEqual([new Error('The disk is gone.')])
})

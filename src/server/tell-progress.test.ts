import { expect, test } from '@jest/globals'
import { createProgressTeller } from './tell-progress.ts'

function telling() {
  const lines: string[] = []
  let ms = 0
  const teller = createProgressTeller(
    (line) => void lines.push(line),
    () => ms,
  )
  const progress = (position: number, total: number | null, isComplete = false) => {
    teller({ from: 0, position, total, isComplete })
    ms += 500
  }
  return { lines, progress }
}

test('progress is told every two seconds, with the end and the rate, and once when it is done', () => {
  const { lines, progress } = telling()
  for (let n = 0; n <= 10; n += 1) progress(n * 750, 8000)
  progress(8000, 8000, true)
  expect(lines).toEqual([
    'building the read model: entry 3,000 of 8,000 (37 %), 1,500 entries/s',
    'building the read model: entry 6,000 of 8,000 (75 %), 1,500 entries/s',
    'the read model has all 8,000 entries of the ledger (8,000 in 5.5 s, 1,455 entries/s)',
  ])
})

test('without a known end it is told how far it is, and each building begins anew', () => {
  const { lines, progress } = telling()
  for (let n = 0; n <= 4; n += 1) progress(n * 100, null)
  progress(500, null, true)
  progress(600, null)
  progress(600, null, true)
  expect(lines).toEqual([
    'building the read model: entry 400, 200 entries/s',
    'the read model has all 500 entries of the ledger (500 in 2.5 s, 200 entries/s)',
    'the read model has all 600 entries of the ledger (600 in 0.5 s, 1,200 entries/s)',
  ])
})

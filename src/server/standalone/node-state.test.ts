import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openNodeState } from './node-state.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'medglas-node-state-'))
  file = join(folder, 'delivery-node.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const none = { nextChangeAt: null, clients: [], synonyms: [], complete: null }

test('what is kept is there when it is opened again', () => {
  const synonyms = [{ expressions: ['СМП', 'скорая помощь'], broader: ['скорая'] }]
  openNodeState(file).keep({ synonyms, complete: 7 })
  expect(openNodeState(file).current).toEqual({ ...none, synonyms, complete: 7 })
})

test.each(['', 'nothing of the kind', '{"synonyms":7}'])(
  'a file that says %j counts as none',
  (text) => {
    writeFileSync(file, text)
    expect(openNodeState(file).current).toEqual(none)
  },
)

test('synonyms of an earlier version are mere lists', () => {
  writeFileSync(file, JSON.stringify({ ...none, synonyms: [['СМП', 'скорая помощь']] }))
  expect(openNodeState(file).current.synonyms).toEqual([{ expressions: ['СМП', 'скорая помощь'] }])
})

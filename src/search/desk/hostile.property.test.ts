import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createAnalyser } from '../analyser.ts'
import { hostileText } from '../hostile-text.fixture.ts'
import { cutSnippet } from '../snippet.ts'
import { openDeskIndex, type DeskIndex } from './desk-index.ts'

const analyser = createAnalyser()
let index: DeskIndex

const document = (id: string, title: string) => ({
  ...{ type: 'topics', id, stamp: '' },
  texts: { ru: { title, body: title, names: title } },
})

beforeAll(() => {
  index = openDeskIndex({ file: ':memory:', analyser, version: '1' })
  index.put([document('kept', 'Прививка детям')])
  index.setSynonyms([
    { expressions: ['прививка', 'COVID-19', 'NOT a'], broader: ['скорая', 'E11.9'] },
  ])
})

afterAll(() => index.close())

test('whatever is typed, or written, is answered, and nothing of it is carried out', () => {
  let found = 0
  fc.assert(
    fc.property(hostileText, hostileText, (typed, written) => {
      index.put([document('other', written), document('same', typed)])
      const query = index.toQuery(typed, 'ru')
      const hits = query ? index.find(query, 10, 0) : []
      found += hits.length
      for (const hit of hits) expect(['kept', 'other', 'same']).toContain(hit.id)
      if (query) cutSnippet({ ...query, text: written, analyser, length: 160, looksInto: 20_000 })
    }),
    { numRuns: 400 },
  )
  // Or nothing was asked.
  expect(found).toBeGreaterThan(100)
  const query = index.toQuery('прививки', 'ru')
  expect(query && index.find(query, 10, 0)).toContainEqual({
    type: 'topics',
    id: 'kept',
    stamp: '',
  })
}, 60_000)

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toEscapedText } from '../read-model/index.ts'
import { createSplices } from './splices.ts'

describe('splices', () => {
  test('stand in the bytes as the texts would', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 12 })
    fc.assert(
      fc.property(texts, fc.string(), (all, title) => {
        const splices = createSplices()
        const marked = all.map((text) => ({ title, html: splices.put(toEscapedText(text)) }))
        const bytes = splices.fill(JSON.stringify(marked))
        expect(JSON.parse(bytes.toString())).toEqual(all.map((html) => ({ title, html })))
      }),
    )
  })

  test('put a text in as often as it is asked for, and in the order of the answer', () => {
    const splices = createSplices()
    const [first, second] = ['«а»', 'б\n"'].map((text) => splices.put(toEscapedText(text)))
    const bytes = splices.fill(JSON.stringify([second, first, first]))
    expect(JSON.parse(bytes.toString())).toEqual(['б\n"', '«а»', '«а»'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { blocksToText } from './recognised.ts'
import { recogniseText } from './recognise-text.ts'
import { compareDocument, compareSentences } from './sentences.ts'

/** The two texts given with the task stay outside the project; `npm test` runs in its root. */
const folder = join(process.cwd(), '..', 'shared', 'seeds')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
const sourceOf = (fileName: string) => readFileSync(join(folder, fileName), 'utf8')
const read = (fileName: string) =>
  recogniseText(readFileSync(join(folder, fileName)), { fileName, locale: 'ru' })

it('finds both texts', () => {
  expect(files).toHaveLength(2)
})

describe.each(files)('%s', (fileName) => {
  const source = sourceOf(fileName)
  const { title, lead, blocks } = read(fileName)
  const body = blocksToText(blocks)

  it('is delivered whole, in order, with nothing added', () => {
    const report = compareDocument(source, { title, lead, body })
    expect(report).toEqual({ missing: [], added: [], outOfOrder: [] })
    expect(flow(body)).toBe(flow(source.replace(/\*\*|^## /gm, '')))
  })

  it('would not pass without any one of its blocks, or with two exchanged', () => {
    blocks.forEach((_, index) => {
      const others = blocksToText(blocks.filter((__, other) => other !== index))
      expect(compareSentences(source, others).missing).not.toEqual([])
    })
    const [first, second, ...rest] = blocks
    if (!first || !second) throw new Error('a text of two blocks or more was expected')
    expect(
      compareSentences(source, blocksToText([second, first, ...rest])).outOfOrder,
    ).toHaveLength(1)
  })
})

describe('what is recognised', () => {
  it('the speaker of the foreword', () => {
    const found = read(files[0] ?? '')
    expect(found.title).toBe(`${found.speaker?.name}, ${found.speaker?.position}`)
    expect(found.speaker?.name.split(' ')).toHaveLength(2)
    expect(found.blocks.map(({ kind }) => kind)).toEqual(['heading', ...Array(5).fill('paragraph')])
    expect(found).toMatchObject({ titleOrigin: 'speaker', source: null, dateline: null })
    expect(found.warnings).toHaveLength(1)
  })

  it('headline, dateline, agency and page chrome of the report', () => {
    const found = read(files[1] ?? '')
    expect(found).toMatchObject({ titleOrigin: 'repeated-line', speaker: null })
    expect(found).toMatchObject({ source: { name: 'ТАСС' }, dateline: 'МОСКВА, 21 ноября' })
    expect(found.lead).toMatch(/^Агентство .*\.$/)
    expect(found.warnings).toEqual([
      expect.stringContaining('Войти в почту'),
      expect.stringMatching(/©\sТАСС/),
      expect.stringContaining('год'),
    ])
  })
})

function flow(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ')
}

import { describe, expect, it } from '@jest/globals'
import { blocksToText } from '../recognised.ts'
import { compareSentences } from '../sentences.ts'
import { toTextBlocks } from '../text-view.ts'
import { footnotesOf, textFormat } from '../tree.ts'
import { readMarkdown } from './markdown.ts'

const read = (text: string) => readMarkdown(new TextEncoder().encode(text), { fileName: 'a.md' })
const run = (text: string, format = 0) => ({ kind: 'text', text, format })

describe('readMarkdown', () => {
  it('reads headings, emphasis, links and line breaks', () => {
    const { blocks } = read('# А\n\nб **в** *г* ~~д~~ [е](https://e.ru)  \nж\nз')
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, inlines: [run('А')] },
      {
        kind: 'paragraph',
        inlines: [
          ...[
            run('б '),
            run('в', textFormat.bold),
            run(' '),
            run('г', textFormat.italic),
            run(' '),
          ],
          ...[run('д', textFormat.strikethrough), run(' '), { ...run('е'), href: 'https://e.ru' }],
          ...[{ kind: 'break' }, run('ж з')],
        ],
      },
    ])
  })

  it('reads lists within lists, tables, quotations and footnotes', () => {
    const { blocks } = read(
      '1. а\n   - б\n2. в[^1]\n\n| г | д |\n|---|---|\n| е | ж |\n\n> з\n\n[^1]: нота **и**\n    ещё',
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(['list', 'table', 'quote'])
    expect(blocks[0]).toMatchObject({
      ordered: true,
      items: [{ inlines: [run('а')], lists: [{ items: [{ inlines: [run('б')] }] }] }, {}],
    })
    expect(blocks[1]).toMatchObject({
      rows: [
        [{ isHeader: true }, {}],
        [{ isHeader: false }, {}],
      ],
    })
    expect(footnotesOf(blocks)).toEqual(['нота и\nещё'])
  })

  it('keeps HTML as it is written, names images, and loses no sentence', () => {
    const { blocks, plainText, notMapped } = read(
      'До <b>слова</b>.<br>После.\n\n<div>Блок.</div>\n\n![вид](https://a.ru/b.png)\n\n```\nкод\n```\n\n- [ ] дело',
    )
    const body = blocksToText(toTextBlocks(blocks))
    expect(body).toContain('<b>слова</b>')
    expect(compareSentences(plainText, body)).toEqual({ missing: [], added: [], outOfOrder: [] })
    expect(notMapped).toHaveLength(1)
  })
})

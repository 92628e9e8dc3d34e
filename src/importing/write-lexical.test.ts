import { describe, expect, it } from '@jest/globals'
import { readTree } from '../rich-text/read-tree.ts'
import { textFormat, type ImportedBlock } from './tree.ts'
import { writeLexical } from './write-lexical.ts'

const run = (text: string, format = 0, href?: string) => ({
  ...{ kind: 'text' as const, text, format },
  ...(href !== undefined && { href }),
})
const paragraph = (text: string): ImportedBlock => ({ kind: 'paragraph', inlines: [run(text)] })
const nodesOf = (...blocks: ImportedBlock[]) =>
  writeLexical(blocks).root.children as Record<string, never>[]

describe('writeLexical', () => {
  it('writes nodes as the editor does', () => {
    const [heading] = nodesOf({ kind: 'heading', level: 1, inlines: [run('а', textFormat.bold)] })
    expect(heading).toMatchObject({
      ...{ type: 'heading', tag: 'h2', direction: null, format: '', indent: 0, version: 1 },
      children: [{ type: 'text', text: 'а', format: 1, mode: 'normal', detail: 0, style: '' }],
    })
  })

  it('joins neighbouring runs of one address to a link, and parts those of two', () => {
    const [node] = nodesOf({
      kind: 'paragraph',
      inlines: [
        run('а', 0, 'https://a.ru'),
        run('б', 1, 'https://a.ru'),
        run('в', 0, 'mailto:a@b.ru'),
      ],
    })
    const links = node?.children as unknown as Record<string, unknown>[]
    expect(links.map(({ type, fields }) => [type, fields])).toEqual([
      ['link', { linkType: 'custom', newTab: false, url: 'https://a.ru' }],
      ['link', { linkType: 'custom', newTab: false, url: 'mailto:a@b.ru' }],
    ])
  })

  it('writes a footnote as a block within the line', () => {
    const [node] = nodesOf({
      kind: 'paragraph',
      inlines: [run('а'), { kind: 'footnote', text: 'нота' }],
    })
    expect((node?.children as unknown as object[])[1]).toEqual({
      ...{ type: 'inlineBlock', version: 1 },
      fields: {
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        blockName: '',
        blockType: 'footnote',
        text: 'нота',
      },
    })
  })

  it('writes an image that is stored, and leaves out one that is not', () => {
    const image = { kind: 'image' as const, bytes: new Uint8Array(), alt: '', name: 'a.png' }
    expect(nodesOf(image)).toMatchObject([{ type: 'paragraph', children: [] }])
    expect(writeLexical([image], () => 'id').root.children).toMatchObject([
      { type: 'upload', relationTo: 'media', value: 'id', fields: {} },
    ])
  })

  it('is read back by the converters as it was: lists, tables, headings, quotes, links', () => {
    const list = {
      ...{ kind: 'list' as const, ordered: true, start: 2 },
      items: [
        {
          inlines: [run('раз')],
          lists: [
            {
              kind: 'list' as const,
              ordered: false,
              start: 1,
              items: [{ inlines: [run('а')], lists: [] }],
            },
          ],
        },
        { inlines: [run('два')], lists: [] },
      ],
    }
    const cell = (text: string, isHeader = false) => ({
      ...{ isHeader, colSpan: 1, rowSpan: 2, blocks: [paragraph(text)] },
    })
    const blocks: ImportedBlock[] = [
      { kind: 'heading', level: 3, inlines: [run('З')] },
      list,
      { kind: 'table', rows: [[cell('а', true)], [cell('б')]] },
      { kind: 'quote', inlines: [run('Слова', textFormat.italic)] },
      { kind: 'rule' },
      { kind: 'paragraph', inlines: [run('с', 0, 'https://a.ru')] },
    ]
    const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
    const read = readTree(writeLexical(blocks))
    expect(read).toMatchObject([
      { type: 'heading', level: 3 },
      {
        ...{ type: 'list', ordered: true, start: 2 },
        items: [
          {
            content: [
              { type: 'paragraph', children: [text('раз')] },
              { type: 'list', ordered: false },
            ],
          },
          { content: [{ type: 'paragraph', children: [text('два')] }] },
        ],
      },
      { type: 'table', rows: [[{ heads: 'column', rowSpan: 2 }], [{ heads: null }]] },
      { type: 'quote', content: [{ children: [text('Слова', textFormat.italic)] }] },
      { type: 'rule' },
      { type: 'paragraph', children: [{ type: 'link', target: 'https://a.ru' }] },
    ])
  })

  it('holds an empty paragraph when there is nothing to say', () => {
    expect(nodesOf()).toMatchObject([{ type: 'paragraph', children: [] }])
  })
})

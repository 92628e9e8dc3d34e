import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startSilentServer, type SilentServer } from '../../../tests/support/silent-server.ts'
import { blocksToText } from '../recognised.ts'
import { compareSentences } from '../sentences.ts'
import { toTextBlocks } from '../text-view.ts'
import { footnotesOf, textFormat } from '../tree.ts'
import { readHtml } from './html.ts'

const read = (html: string) => readHtml(new TextEncoder().encode(html), { fileName: 'a.html' })
const run = (text: string, format = 0) => ({ kind: 'text', text, format })
const paragraph = (...inlines: object[]) => ({ kind: 'paragraph', inlines })
const nothing = { missing: [], added: [], outOfOrder: [] }

let server: SilentServer

beforeAll(async () => {
  server = await startSilentServer()
})

afterAll(() => server.stop())

describe('readHtml', () => {
  it('reads text as a browser shows it', () => {
    const { blocks } = read(
      '<h1>За\n головок</h1>раз <b>два</b><p>три<br>четыре\u00A0<i>пять <b>шесть</b></i></p><div>семь<p>восемь</div>девять',
    )
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, inlines: [run('За головок')] },
      paragraph(run('раз '), run('два', textFormat.bold)),
      paragraph(
        ...[run('три'), { kind: 'break' }, run('четыре\u00A0'), run('пять ', textFormat.italic)],
        run('шесть', textFormat.italic | textFormat.bold),
      ),
      ...['семь', 'восемь', 'девять'].map((text) => paragraph(run(text))),
    ])
  })

  it('reads emphasis that is written as a style', () => {
    const { blocks } = read(
      '<p><span style="font-weight:700">а</span><b style="font-weight:normal">б</b><span style="text-decoration: underline">в</span></p>',
    )
    expect(blocks).toEqual([
      paragraph(run('а', textFormat.bold), run('б'), run('в', textFormat.underline)),
    ])
  })

  it('reads lists, also where they are nested beside their item', () => {
    const { blocks } = read('<ul><li>а<li>б<ul><li>в</ul></ul><ol start=3><li><p>г<p>д</ol>')
    const item = (text: string, ...lists: object[]) => ({ inlines: [run(text)], lists })
    const inner = { kind: 'list', ordered: false, start: 1, items: [item('в')] }
    const two = { inlines: [run('г'), { kind: 'break' }, run('д')], lists: [] }
    const expected = [
      { kind: 'list', ordered: false, start: 1, items: [item('а'), item('б', inner)] },
      { kind: 'list', ordered: true, start: 3, items: [two] },
    ]
    expect(blocks).toEqual(expected)
    expect(read('<ul><li>а<li>б</li><ul><li>в</ul></ul>').blocks).toEqual(expected.slice(0, 1))
  })

  it('reads tables with their headers and spans; a table of one cell is a frame', () => {
    const { blocks } = read(
      '<table><caption>Т</caption><thead><tr><td colspan=2>а</td></tr></thead><tr><th>б<td rowspan=0>в</table><table><tr><td>г</table>',
    )
    const cell = (text: string, isHeader = false, colSpan = 1) => ({
      ...{ isHeader, colSpan, rowSpan: 1, blocks: [paragraph(run(text))] },
    })
    expect(blocks).toEqual([
      paragraph(run('Т')),
      { kind: 'table', rows: [[cell('а', true, 2)], [cell('б', true), cell('в')]] },
      paragraph(run('г')),
    ])
  })

  it.each([
    [
      'Pandoc',
      '<p>а<a href="#fn1" id="fnref1"><sup>1</sup></a>.</p><section><hr><ol><li id="fn1"><p>нота<a href="#fnref1">↩</a></p></li></ol></section>',
    ],
    [
      'LibreOffice',
      '<p>а<a name="f1anc" href="#f1sym"><sup>1</sup></a>.</p><div id="f1"><p><a name="f1sym" href="#f1anc">1</a>нота</p></div>',
    ],
    [
      'Word',
      '<p>а<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p><div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> нота</p></div></div>',
    ],
  ])('reads footnotes as %s writes them', (_, html) => {
    const { blocks, plainText } = read(html)
    expect(footnotesOf(blocks)).toEqual(['нота'])
    expect(blocks).toEqual([paragraph(run('а'), { kind: 'footnote', text: 'нота' }, run('.'))])
    expect(plainText).toBe('а.')
  })

  it('keeps links that lead somewhere, and the text of others, and names those', () => {
    const { blocks, notMapped } = read(
      '<p><a href="https://a.ru/?б">а</a><a href="javascript:alert(1)">б</a><a href="#x">в</a><a href="tel:1">г</a></p>',
    )
    expect(blocks).toEqual([
      paragraph(
        ...[{ ...run('а'), href: 'https://a.ru/?б' }, run('бв'), { ...run('г'), href: 'tel:1' }],
      ),
    ])
    expect(notMapped.map(({ ru }) => ru)).toEqual([expect.stringContaining('javascript:alert(1)')])
  })

  it('leaves scripts and styles out, and keeps what other elements say', () => {
    const { blocks } = read(
      '<title>т</title><style>p{}</style><script>document.write("x")</script><noscript>а</noscript><button>б</button><custom-tag>в</custom-tag><details><summary>г</summary>д</details><!-- е -->',
    )
    expect(blocksToText(toTextBlocks(blocks))).toBe('абв\n\nг\n\nд')
  })

  it('reads the encoding that a page states, and the other one from its letters', () => {
    const bytes = (meta: string, word: number[]) =>
      Buffer.concat([Buffer.from(`<meta charset="${meta}"><p>`), Buffer.from(word)])
    const hello = [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]
    for (const meta of ['koi8-r', 'windows-1251', 'utf-8'])
      expect(readHtml(bytes(meta, hello), { fileName: 'a.html' })).toMatchObject({
        encoding: 'koi8-r',
        plainText: 'Привет',
      })
  })
})

describe('a hostile page', () => {
  it('makes no request, whatever it names; images elsewhere stay as links', () => {
    const { url } = server
    const { blocks, notMapped } = read(
      `<link rel=stylesheet href="${url}/a.css"><script src="${url}/b.js"></script><iframe src="${url}/c"></iframe>` +
        `<p>Текст <img src="${url}/d.png" alt="вид"> и <img src="file:///etc/passwd"></p><video src="${url}/e"></video>`,
    )
    expect(blocks).toEqual([
      paragraph(run('Текст '), { ...run(`${url}/d.png`), href: `${url}/d.png` }, run(' и')),
    ])
    expect(notMapped).toHaveLength(4)
    expect(server.requests).toEqual([])
  })

  it('of very deep nesting is read to its end', () => {
    for (const tag of ['div', 'b', 'ul><li', 'blockquote', 'table><tr><td']) {
      const { plainText, blocks } = read(`${`<${tag}>`.repeat(3_000)}дно`)
      expect(plainText).toBe('дно')
      expect(blocksToText(toTextBlocks(blocks))).toContain('дно')
    }
  })

  it('says each of its sentences once, in order', () => {
    const html =
      '<h2>Один.</h2><ul><li>Два.<table><tr><td>Три.<td>Четыре.</table>Пять.<li>Шесть.<ol><li>Семь.</ol></ul><blockquote>Восемь.<p>Девять.</blockquote><pre>Десять.\nОдиннадцать.</pre><dl><dt>А.<dd>Б.</dl>'
    const { blocks, plainText } = read(html)
    expect(compareSentences(plainText, blocksToText(toTextBlocks(blocks)))).toEqual(nothing)
    expect(plainText.match(/[А-Я][а-я]*\./g)).toHaveLength(13)
  })
})

import { expect, test } from '@jest/globals'
import { FileRefusal } from '../refusal.ts'
import { sanitiseSvg } from './sanitise-svg.ts'

const clean = (svg: string) => Buffer.from(sanitiseSvg(Buffer.from(svg)).bytes).toString()

const codeOf = (svg: string): string => {
  try {
    return `no refusal: ${clean(svg)}`
  } catch (error) {
    if (error instanceof FileRefusal) return error.code
    throw error
  }
}

const root =
  'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" xmlns:xlink="http://www.w3.org/1999/xlink"'
const within = (content: string) => `<svg ${root}>${content}<path d="M0 0h9"/></svg>`
const alone =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"></path></svg>'

const hostile: [string, string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script elsewhere', '<script href="https://evil.example/a.js"/>'],
  ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>'],
  [
    'a script under another prefix',
    '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
  ],
  ['a script of HTML', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
  [
    'foreign content',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="javascript:alert(1)"/></body></foreignObject>',
  ],
  ['a drawing within foreign content', '<foreignObject><path d="M1 1"/></foreignObject>'],
  ['a link', '<a href="javascript:alert(1)"><rect width="9" height="9"/></a>'],
  ['an animation of a reference', '<animate attributeName="href" values="javascript:alert(1)"/>'],
  ['a set', '<set attributeName="onload" to="alert(1)"/>'],
  [
    'a handler element',
    '<handler xmlns="http://www.w3.org/2001/xml-events" type="application/ecmascript">alert(1)</handler>',
  ],
  ['an iframe', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/>'],
  ['a stylesheet from elsewhere', '<?xml-stylesheet href="https://evil.example/a.css"?>'],
  ['a comment', '<!-- <script>alert(1)</script> -->'],
]

test.each(hostile)('%s is left out', (_, content) => {
  expect(clean(within(content))).toBe(alone)
})

const attributes: [string, string][] = [
  ['an event handler', '<rect onload="alert(1)" width="9"/>'],
  ['an event handler in capitals', '<rect ONCLICK="alert(1)" width="9"/>'],
  [
    'an event handler of another namespace',
    '<rect xmlns:e="http://www.w3.org/2001/xml-events" e:onload="alert(1)" width="9"/>',
  ],
  ['a fill from elsewhere', '<rect fill="url(https://evil.example/a.svg#b)" width="9"/>'],
  ['a fill with an escape', '<rect fill="u\\72l(https://evil.example/a)" width="9"/>'],
  ['a style that fetches', '<rect style="background:url(//evil.example/a)" width="9"/>'],
  ['a style that fetches, in pieces', '<rect style="fill:u/**/rl(//evil.example/a)" width="9"/>'],
  [
    'a style with a behaviour',
    '<rect style="behavior:url(a.htc);-moz-binding:url(a.xml)" width="9"/>',
  ],
  ['a filter from elsewhere', '<rect filter="url(&quot;//evil.example/f&quot;)" width="9"/>'],
  ['a base', '<rect xml:base="https://evil.example/" width="9"/>'],
  ['data', '<rect data-x="1" width="9"/>'],
]

test.each(attributes)('%s is left out', (_, element) => {
  expect(clean(within(element))).toBe(alone.replace('<path', '<rect width="9"></rect><path'))
})

test.each([
  'https://evil.example/a.svg#b',
  '//evil.example/a.svg#b',
  'file.svg#a',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:text/html,<script>',
  'java\tscript:alert(1)',
  '#a" onload="alert(1)',
])('a reference to %j is left out', (target) => {
  const escaped = target.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  for (const name of ['href', 'xlink:href'])
    expect(clean(within(`<use ${name}="${escaped}"/>`))).toBe(
      alone.replace('<path', '<use></use><path'),
    )
})

test('what draws is kept: gradients, parts of its own, styles, texts, small pictures', () => {
  const kept = [
    '<defs><linearGradient id="g" x1="0"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs>',
    '<style>.a,.b &gt; path{fill:url(#g);stroke-width:2px}</style>',
    '<g class="a" transform="translate(1 2)" style="fill:red;opacity:0.5" xml:space="preserve"><title>Герб &amp; флаг</title></g>',
    '<rect width="1" height="1" fill="url(#g)" clip-path="url(\'#g\')"></rect>',
    '<use href="#g"></use>',
    '<text x="1">a &lt; b</text>',
    '<image href="data:image/png;base64,iVBORw0KGgo=" width="9"></image>',
  ].join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${kept}</svg>`
  expect(clean(svg)).toBe(svg)
  expect(clean(svg)).toBe(clean(clean(svg)))
})

test('of a style sheet only plain rules are kept', () => {
  const css =
    '@import "https://evil.example/a.css"; /* { */ .a{fill:red;background:url(//evil.example)} [href^="x"]{fill:red} .b{color:blue} @font-face{src:url(//e)}'
  expect(clean(within(`<style>${css}</style>`))).toContain('<style>.b{color:blue}</style>')
  expect(clean(within('<style>.a{fill:u\\72l(//evil.example)}</style>'))).toContain(
    '<style></style>',
  )
  expect(
    clean(within('<style>.a{fill:red}&lt;/style>&lt;script>1&lt;/script></style>')),
  ).not.toContain('<script')
})

test('a drawing of which nothing is left, or that defines entities, is refused', () => {
  expect(codeOf(`<svg ${root}><script>alert(1)</script></svg>`)).toBe('scripts')
  expect(codeOf(`<svg ${root}/>`)).toBe('scripts')
  const laughs = '<!DOCTYPE svg [<!ENTITY a "&b;&b;"><!ENTITY b "ha">]>'
  expect(codeOf(`${laughs}${within('<text>&a;</text>')}`)).toBe('scripts')
  const outside = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
  expect(codeOf(`${outside}${within('<text>&a;</text>')}`)).toBe('scripts')
  const plain =
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
  expect(codeOf(`<?xml version="1.0"?>${plain}${within('')}`)).toBe(`no refusal: ${alone}`)
})

test('what is no XML, or would exhaust who draws it', () => {
  expect(codeOf('<svg')).toBe('broken')
  expect(codeOf(within('&nbsp;'))).toBe('broken')
  expect(codeOf('<svg xmlns="http://www.w3.org/1999/xhtml"><path d="M0"/></svg>')).toBe('broken')
  expect(codeOf(within('<g>'.repeat(200) + '</g>'.repeat(200)))).toBe('bomb')
  expect(codeOf(within('<use href="#a"/>'.repeat(2_001)))).toBe('bomb')
})

test('UTF-16 is read as such and written in UTF-8', () => {
  const wide = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(within('<script>1</script>'), 'utf16le'),
  ])
  expect(Buffer.from(sanitiseSvg(wide).bytes).toString()).toBe(alone)
})

test('a drawing says its size, in pixels or by its viewBox', () => {
  const sizeOf = (attributes: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h9"/></svg>`
    const { width, height } = sanitiseSvg(Buffer.from(svg))
    return [width, height]
  }
  expect(sizeOf('width="40.4" height="20px" viewBox="0 0 1 1"')).toEqual([40, 20])
  expect(sizeOf('width="210mm" height="297mm" viewBox="0 0 210 297"')).toEqual([210, 297])
  expect(sizeOf('width="100%" viewBox="0,0,30.2,10"')).toEqual([30, 10])
  for (const attributes of ['', 'width="100%"', 'viewBox="0 0 0 9"', 'viewBox="0 0 x 9"'])
    expect(() => sizeOf(attributes)).toThrow('does not say its size')
})

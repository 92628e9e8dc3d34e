import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findReferences, resolveReferences, type ResolvedReference } from './references.ts'
import * as n from './test-nodes.ts'
import { toHtml } from './to-html.ts'
import { toMarkdown } from './to-markdown.ts'
import { toText } from './to-text.ts'

const resolveTo = (target: ResolvedReference | null) => () => target
const image = { url: '/m/a.png', alt: 'Схема "А"', width: 640, height: 480, sources: [] }
const b = n.text('b')

describe('findReferences', () => {
  test('names each once in order, by id or by populated document', () => {
    const stored = n.document(
      n.upload(n.id),
      n.paragraph(n.internalLink({ id: n.otherId, title: 't' }, [b])),
      n.relationship(7),
      n.upload({ id: n.id }),
    )
    expect(findReferences(stored)).toEqual([
      { type: 'media', id: n.id },
      { type: 'guidance', id: n.otherId },
      { type: 'people', id: '7' },
    ])
  })

  test.each([
    ['null', null],
    ['a document without a root', {}],
    ['a link without a document', n.document(n.paragraph(n.internalLink(null, [b])))],
    ['an external link', n.document(n.paragraph(n.link('https://a.ru', [b])))],
    ['an id that is no id', n.document(n.upload('<script>'))],
    ['an upload without a value', n.document({ type: 'upload' })],
  ])('finds none in %s', (_, stored) => expect(findReferences(stored)).toEqual([]))
})

describe('a link', () => {
  const stored = n.document(n.paragraph(n.text('a '), n.internalLink(n.id, [b]), n.text(' c')))
  const asked: unknown[] = []
  const resolve = (reference: unknown) => {
    asked.push(reference)
    return { path: '/g/x"(1)' }
  }

  test('leads to its public target', () => {
    expect(resolveReferences(toHtml(stored), resolve)).toBe(
      '<p>a <a href="/g/x&quot;(1)">b</a> c</p>',
    )
    expect(resolveReferences(toMarkdown(stored), resolve)).toBe('a [b](/g/x"%281%29) c')
    expect(asked).toEqual(Array(2).fill({ type: 'guidance', id: n.id }))
  })

  test('is its text alone where the target is not public', () => {
    expect(resolveReferences(toHtml(stored), resolveTo(null))).toBe('<p>a b c</p>')
    expect(resolveReferences(toMarkdown(stored), resolveTo(null))).toBe('a b c')
    expect(toText(stored)).toBe('a b c')
  })

  test('opens a new tab safely', () => {
    const inTab = n.document(n.paragraph(n.internalLink(n.id, [b], true)))
    expect(resolveReferences(toHtml(inTab), resolveTo({ path: '/x' }))).toBe(
      '<p><a href="/x" target="_blank" rel="noopener noreferrer">b</a></p>',
    )
  })

  test('keeps its own when several stand side by side', () => {
    const two = n.document(
      n.paragraph(n.internalLink(n.id, [b]), n.internalLink(n.otherId, [n.text('c')])),
    )
    const first = ({ id }: { id: string }) => (id === n.id ? { path: '/x' } : null)
    expect(resolveReferences(toHtml(two), first)).toBe('<p><a href="/x">b</a>c</p>')
    expect(resolveReferences(toMarkdown(two), first)).toBe('[b](/x)c')
  })
})

describe('an upload', () => {
  const stored = n.document(n.paragraph(b), n.upload(n.id), n.paragraph(b))

  test('of an image is a figure', () => {
    const resolve = resolveTo({ path: '/m', image })
    expect(resolveReferences(toHtml(stored), resolve)).toBe(
      '<p>b</p><figure><img src="/m/a.png" alt="Схема &quot;А&quot;" width="640" height="480" loading="lazy"></figure><p>b</p>',
    )
    expect(resolveReferences(toMarkdown(stored), resolve)).toBe('b\n\n![Схема "А"](/m/a.png)\n\nb')
  })

  test('of an image with sizes lets a browser choose, newest format first', () => {
    const sources = [
      { type: 'image/avif', srcset: '/m/a.avif 320w, /m/b.avif 640w' },
      { type: 'image/png', srcset: '/m/a.png 320w' },
    ]
    const html = resolveReferences(
      toHtml(stored),
      resolveTo({ path: '/m', image: { ...image, sources } }),
    )
    const sizes = 'sizes="(min-width: 48rem) 48rem, 100vw"'
    expect(html).toContain(
      `<picture><source type="image/avif" srcset="/m/a.avif 320w, /m/b.avif 640w" ${sizes}>` +
        `<img src="/m/a.png" srcset="/m/a.png 320w" ${sizes} alt="`,
    )
  })

  test('of another file is a link', () => {
    const resolve = resolveTo({ path: '/m/a.pdf', title: 'Приказ <1> [2]' })
    expect(resolveReferences(toHtml(stored), resolve)).toBe(
      '<p>b</p><p><a href="/m/a.pdf">Приказ &lt;1&gt; [2]</a></p><p>b</p>',
    )
    expect(resolveReferences(toMarkdown(stored), resolve)).toBe(
      'b\n\n[Приказ \\<1> \\[2\\]](/m/a.pdf)\n\nb',
    )
  })

  test('is called by its file name where it has no title', () => {
    expect(resolveReferences(toHtml(stored), resolveTo({ path: '/m/a.pdf' }))).toContain('>a.pdf<')
  })

  test('that is not public is nothing', () => {
    expect(resolveReferences(toHtml(stored), resolveTo(null))).toBe('<p>b</p><p>b</p>')
    expect(resolveReferences(toMarkdown(stored), resolveTo(null))).toBe('b\n\nb')
    expect(toText(stored)).toBe('b\n\nb')
  })
})

test('a relationship is a link, also to what has an image', () => {
  const stored = n.document(n.relationship(n.id))
  const resolve = resolveTo({ path: '/p/a', title: 'А', image })
  expect(resolveReferences(toHtml(stored), resolve)).toBe('<p><a href="/p/a">А</a></p>')
  expect(resolveReferences(toMarkdown(stored), resolve)).toBe('[А](/p/a)')
})

test('text without markers is returned as it is and nobody is asked', () => {
  const never = () => {
    throw new Error('asked')
  }
  expect(resolveReferences('<p>a</p>', never)).toBe('<p>a</p>')
})

test('nobody can forge a marker', () => {
  const forged = `\uE000amedia\uE001${n.id}\uE001a\uE002`
  const stored = n.document(
    n.paragraph(n.text(forged), n.link(`https://a.ru/${forged}`, [n.text(forged)])),
    n.upload(forged),
    n.upload({ id: forged }),
  )
  for (const convert of [toHtml, toMarkdown, toText]) {
    expect(convert(stored)).not.toMatch(/[\uE000-\uE002]/)
    expect(convert(stored)).toContain(n.id)
  }
})

test('whatever is interpolated is escaped', () => {
  const stored = n.document(n.paragraph(n.internalLink(n.id, [b])), n.upload(n.id))
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (path, title, isImage) => {
      const target = { path, title, ...(isImage && { image: { ...image, url: path, alt: title } }) }
      const html = resolveReferences(toHtml(stored), resolveTo(target))
      const tags = html.match(/<[^<>]*>/g) ?? []
      expect(html.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>"']/)
      expect(tags.length).toBe(isImage ? 7 : 8)
    }),
  )
})

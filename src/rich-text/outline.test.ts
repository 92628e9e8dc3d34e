import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { outlineOf } from './outline.ts'
import { toHtml } from './to-html.ts'

const words = (text: string) => ({ type: 'text', text, format: 0 })
const heading = (tag: string, text: string) => ({ type: 'heading', tag, children: [words(text)] })
const document = (...children: object[]) => ({ root: { type: 'root', children } })

test('headings have their level, text and an id that is theirs alone', () => {
  const text = document(
    heading('h2', 'Противопоказания и дозы'),
    heading('h3', 'Дети: 6–12 лет'),
    { type: 'quote', children: [heading('h3', 'Дети: 6–12 лет')] },
    heading('h2', '!!!'),
    heading('h2', 'щ'.repeat(200)),
  )
  const { headings } = outlineOf(text)
  expect(headings.slice(0, 4)).toEqual([
    { level: 2, text: 'Противопоказания и дозы', id: 'h-protivopokazaniya-i-dozy' },
    { level: 3, text: 'Дети: 6–12 лет', id: 'h-deti-6-12-let' },
    { level: 3, text: 'Дети: 6–12 лет', id: 'h-deti-6-12-let-2' },
    { level: 2, text: '!!!', id: 'h-section' },
  ])
  const ids = [...toHtml(text).matchAll(/<h[2-4] id="([^"]*)">/g)].map(([, id]) => id)
  expect(headings.map(({ id }) => id)).toEqual(ids)
})

test('whatever headings say, ids differ and need no quoting', () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'a-2', 'А', 'h')))
  fc.assert(
    fc.property(texts, (all) => {
      const { headings } = outlineOf(document(...all.map((text) => heading('h2', text))))
      const ids = headings.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^h-[a-z0-9-]+$/)
    }),
  )
})

test('links and embedded documents are listed in reading order, also from lists', () => {
  const link = (fields: object, text: string) => ({ type: 'link', fields, children: [words(text)] })
  const doc = { relationTo: 'statements', value: 's1' }
  const outside = link({ linkType: 'custom', url: 'https://example.org/' }, 'Сайт')
  const unsafe = link({ linkType: 'custom', url: 'javascript:alert(1)' }, 'Нет')
  const item = { type: 'listitem', children: [link({ linkType: 'internal', doc }, 'Заявление')] }
  const { links, embedded } = outlineOf(
    document(
      { type: 'paragraph', children: [outside, unsafe] },
      { type: 'list', listType: 'bullet', children: [item] },
      { type: 'relationship', relationTo: 'statements', value: 's2' },
      { type: 'upload', relationTo: 'media', value: 'm1' },
    ),
  )
  expect(links).toEqual([
    { text: 'Сайт', target: 'https://example.org/' },
    { text: 'Заявление', target: { type: 'statements', id: 's1' } },
  ])
  expect(embedded).toEqual([{ type: 'statements', id: 's2' }])
})

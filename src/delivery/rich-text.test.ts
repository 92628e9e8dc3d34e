import { renditions } from '../media/renditions.fixture.ts'
import { beforeEach, expect, test } from '@jest/globals'
import type { JsonValue } from '../content/model.ts'
import { link, paragraph, words } from '../read-model/ledger.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
})

const upload = (value: string): JsonValue => ({ type: 'upload', relationTo: 'media', value })

function publish(id: string, ...children: JsonValue[]): void {
  site.publish({ id, ru: { title: id, slug: id, body: paragraph(...children) } })
}

async function bodyOf(slug: string) {
  const { data } = await site.ask(
    'query ($slug: String) { statement(slug: $slug) { body { html markdown text json } } }',
    { slug },
  )
  return (data?.statement as { body: { [form: string]: JsonValue } }).body
}

test('links lead to where their targets are now', async () => {
  publish('b')
  publish('a', words('См. '), link('Б', 'statements', 'b'))
  expect((await bodyOf('a')).html).toBe('<p>См. <a href="/statements/b">Б</a></p>')
  site.publish({ id: 'b', action: 'revise', ru: { title: 'b', slug: 'moved' } })
  const body = await bodyOf('a')
  expect(body.html).toBe('<p>См. <a href="/statements/moved">Б</a></p>')
  expect(body.markdown).toBe('См. [Б](/statements/moved)')
  expect(body.text).toBe('См. Б')
  expect(JSON.stringify(body.json)).toContain('"url":"/statements/moved"')
})

test('links to what is not public are text, and say nothing of it', async () => {
  publish('a', words('См. '), link('Б', 'statements', 'draft-id'), link('В', 'users', 'user-id'))
  const check = async () => {
    const body = await bodyOf('a')
    expect(body).toMatchObject({ html: '<p>См. БВ</p>', markdown: 'См. БВ', text: 'См. БВ' })
    expect(body.json).toEqual(paragraph(words('См. '), words('Б'), words('В')))
  }
  await check()
  site.publish({ id: 'draft-id', ru: { title: 'Б', slug: 'b' } })
  expect((await bodyOf('a')).html).toContain('<a href="/statements/b">')
  site.publish({ id: 'draft-id', action: 'unpublish' })
  await check()
})

test('a type without pages is not linked to', async () => {
  site.publish({ type: 'topics', id: 't', ru: { title: 'Грипп' } })
  publish('a', link('грипп', 'topics', 't'))
  expect((await bodyOf('a')).html).toBe('<p>грипп</p>')
})

test('images are shown with their alternative text, other files linked', async () => {
  const image = {
    filename: 'abc.png',
    mimeType: 'image/png',
    alt: '"Врач"',
    renditions: renditions(8),
  }
  site.publish({ type: 'media', id: 'm', ru: image })
  const pdf = { filename: 'a.pdf', mimeType: 'application/pdf' }
  site.publish({ type: 'media', id: 'f', ru: pdf })
  const body = { root: { type: 'root', children: [upload('m'), upload('f'), upload('draft')] } }
  site.publish({ id: 'a', ru: { title: 'a', slug: 'a', body } })
  const { html, json } = await bodyOf('a')
  const url = '/media/abc.full.w8.png'
  expect(html).toContain(`<img src="${url}" srcset="${url} 8w" `)
  expect(html).toContain('alt="&quot;Врач&quot;" width="8" height="8" loading="lazy">')
  expect(html).toContain('<a href="/media/a.pdf">a.pdf</a>')
  expect(html).not.toContain('draft')
  expect(JSON.stringify(json)).toContain(JSON.stringify(url))
  expect(JSON.stringify(json)).not.toContain('draft')
})

test('references inside rows are resolved in their own place', async () => {
  publish('b')
  const note = paragraph(link('Б', 'statements', 'b'))
  site.publish({ id: 'a', ru: { title: 'a', slug: 'a', quotes: [{ words: 'Да', note }] } })
  const { data } = await site.ask('{ statement(slug: "a") { quotes { note { html } } } }')
  expect(data?.statement).toEqual({
    quotes: [{ note: { html: '<p><a href="/statements/b">Б</a></p>' } }],
  })
})

async function partsOf(slug: string, locale = 'ru') {
  const { data, errors } = await site.ask(
    `query ($slug: String, $locale: Locale) { statement(slug: $slug, locale: $locale) { body {
      html readingTime outline { level text id }
      links { text url path publication { id title } } embedded { id title } } } }`,
    { slug, locale },
  )
  expect(errors).toBeUndefined()
  return (data?.statement as { body: object }).body
}

function publishBlocks(id: string, ...children: JsonValue[]): void {
  site.publish({ id, ru: { title: id, slug: id, body: { root: { type: 'root', children } } } })
}

const line = (...children: JsonValue[]): JsonValue => ({ type: 'paragraph', children })

test('headings are listed with the ids that they have in HTML', async () => {
  publishBlocks('a', { type: 'heading', tag: 'h3', children: [words('Дозы и сроки')] })
  expect(await partsOf('a')).toMatchObject({
    html: '<h3 id="h-dozy-i-sroki">Дозы и сроки</h3>',
    outline: [{ level: 3, text: 'Дозы и сроки', id: 'h-dozy-i-sroki' }],
  })
})

test('links and embedded publications are listed as they are public', async () => {
  const outside: JsonValue = {
    ...{ type: 'link', fields: { linkType: 'custom', url: 'https://example.org/' } },
    children: [words('Сайт')],
  }
  const embed: JsonValue = { type: 'relationship', relationTo: 'statements', value: 'c' }
  site.publish({ type: 'people', id: 'p', ru: { name: 'Анна', slug: 'anna' } })
  site.publish(...['b', 'c'].map((id) => ({ id, ru: { title: id.toUpperCase(), slug: id } })))
  const internal = [link('Б', 'statements', 'b'), link('Анна', 'people', 'p')]
  publishBlocks('a', line(outside, ...internal, link('Нет', 'statements', 'draft')), embed)
  const none = { url: null, publication: null }
  const links = [
    { text: 'Сайт', url: 'https://example.org/', path: null, publication: null },
    { ...none, text: 'Б', path: '/statements/b', publication: { id: 'b', title: 'B' } },
    { ...none, text: 'Анна', path: '/people/anna' },
  ]
  expect(await partsOf('a')).toMatchObject({ links, embedded: [{ id: 'c', title: 'C' }] })
  site.publish({ id: 'b', action: 'unpublish' }, { id: 'c', action: 'unpublish' })
  expect(await partsOf('a')).toMatchObject({ links: [links[0], links[2]], embedded: [] })
})

test('reading takes whole minutes, one at least, and longer in Russian', async () => {
  const body = (count: number) => paragraph(words('слово из-за, '.repeat(count / 2)))
  const ru = (count: number) => ({ title: 'a', slug: 'a', body: body(count) })
  for (const [count, minutes] of [
    [0, 1],
    [180, 1],
    [182, 2],
    [1800, 10],
  ] as const) {
    site.publish({ id: 'a', ru: ru(count), en: ru(Math.max(count, 2)) })
    expect(await partsOf('a')).toMatchObject({ readingTime: minutes })
  }
  expect(await partsOf('a', 'en')).toMatchObject({ readingTime: 8 })
})

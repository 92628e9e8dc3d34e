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
    filename: 'скан 1.png',
    mimeType: 'image/png',
    width: 8,
    height: 6,
    alt: '"Врач"',
  }
  site.publish({ type: 'media', id: 'm', ru: image })
  const pdf = { filename: 'a.pdf', mimeType: 'application/pdf' }
  site.publish({ type: 'media', id: 'f', ru: pdf })
  const body = { root: { type: 'root', children: [upload('m'), upload('f'), upload('draft')] } }
  site.publish({ id: 'a', ru: { title: 'a', slug: 'a', body } })
  const { html, json } = await bodyOf('a')
  const url = `/media/${encodeURIComponent('скан 1.png')}`
  expect(html).toContain(`<img src="${url}" alt="&quot;Врач&quot;" width="8" height="6">`)
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

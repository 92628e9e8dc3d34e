import { beforeEach, describe, expect, test } from '@jest/globals'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

const speaker = { type: 'people', id: 'p1' }
const topics = ['t1', 't2'].map((id) => ({ type: 'topics', id }))

beforeEach(() => {
  site = createTestDelivery()
  site.publish(
    { type: 'people', id: 'p1', ru: { name: 'Анна' } },
    { type: 'topics', id: 't1', ru: { title: 'Грипп' }, en: { title: 'Flu' } },
    { type: 'topics', id: 't2', ru: { title: 'Сердце' } },
    {
      id: 'both',
      ru: { title: 'Оба', slug: 'both', speaker, topics },
      en: { title: 'Both', slug: 'both', speaker, topics },
    },
    { id: 'russian', ru: { title: 'Русский', slug: 'russian' } },
    { id: 'english', en: { title: 'English', slug: 'english' } },
  )
})

const titles = async (args: string) => {
  const { data } = await site.ask(`{ statements${args} { totalCount nodes { title locale } } }`)
  const { totalCount, nodes } = data?.statements as {
    totalCount: number
    nodes: { title: string; locale: string }[]
  }
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ title, locale }) => `${locale} ${title}`)
}

describe('the locale of a root field', () => {
  test('is Russian with fallback unless something else is said', async () => {
    const expected = ['en English', 'ru Русский', 'ru Оба']
    expect(await titles('')).toEqual(expected)
    expect(await titles('(locale: ru)')).toEqual(expected)
    expect(await titles('(locale: ru, fallback: [en])')).toEqual(expected)
    expect(await titles('(locale: null, fallback: null)')).toEqual(expected)
  })

  test('decides with the fallback what is there', async () => {
    expect(await titles('(locale: en)')).toEqual(['en English', 'ru Русский', 'en Both'])
    expect(await titles('(locale: en, fallback: [])')).toEqual(['en English', 'en Both'])
    expect(await titles('(locale: en, fallback: [en])')).toEqual(['en English', 'en Both'])
    expect(await titles('(locale: ru, fallback: [])')).toEqual(['ru Русский', 'ru Оба'])
  })

  test('holds for all that is referred to', async () => {
    const query = `query ($fallback: [Locale!]) { statement(slug: "both", locale: en, fallback: $fallback) {
      title speaker { name locale } topics { title locale } } }`
    const strict = await site.ask(query, { fallback: [] })
    expect(strict.data?.statement).toEqual({
      title: 'Both',
      speaker: null,
      topics: [{ title: 'Flu', locale: 'en' }],
    })
    const lenient = await site.ask(query)
    expect(lenient.data?.statement).toMatchObject({
      speaker: { name: 'Анна', locale: 'ru' },
      topics: [{ title: 'Flu' }, { title: 'Сердце', locale: 'ru' }],
    })
  })

  test('is its own for each root field', async () => {
    const { data } = await site.ask(`{
      ru: statement(slug: "both") { title topics { title } }
      en: statement(slug: "both", locale: en) { title topics { title } }
    }`)
    expect(data).toMatchObject({
      ru: { title: 'Оба', topics: [{ title: 'Грипп' }, { title: 'Сердце' }] },
      en: { title: 'Both', topics: [{ title: 'Flu' }, { title: 'Сердце' }] },
    })
  })
})

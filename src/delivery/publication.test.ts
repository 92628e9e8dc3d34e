import { beforeEach, describe, expect, test } from '@jest/globals'
import { eraseAddress } from '../content/addresses.ts'
import type { Told } from '../read-model/ledger.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
})

const article = (id: string, slug = id): Told => ({ id, ru: { title: id.toUpperCase(), slug } })
const renamed = (id: string, slug: string): Told => ({ ...article(id, slug), action: 'revise' })
const minute = (n: number) => `2026-01-01T00:0${n}:00.000Z`

const parts = `{ __typename
  ... on Publication { id title path }
  ... on Redirect { path permanent publication { id title } }
  ... on Gone { id type kind since reason path } }`

async function at(path: string, locales = ''): Promise<unknown> {
  const { data, errors } = await site.ask(
    `query ($path: String) { publication(path: $path ${locales}) ${parts} }`,
    { path },
  )
  expect(errors).toBeUndefined()
  return data?.publication
}

async function withId(id: string): Promise<unknown> {
  const { data } = await site.ask(`query ($id: ID) { publication(id: $id) ${parts} }`, { id })
  return data?.publication
}

describe('one publication', () => {
  test('is answered under its path and its id', async () => {
    site.publish(article('a'))
    const found = { __typename: 'Statement', id: 'a', title: 'A', path: '/statements/a' }
    expect(await at('/statements/a')).toEqual(found)
    expect(await at('/statements/a/?from=mail')).toEqual(found)
    expect(await withId('a')).toEqual(found)
  })

  test('is null where nothing was ever public', async () => {
    site.publish(article('a'))
    for (const path of ['/statements/b', '/forum-reports/a', '/', '', 'a'])
      expect(await at(path)).toBeNull()
    for (const id of ['b', '']) expect(await withId(id)).toBeNull()
  })

  test('is null for what is no publication, also when that is gone or moved', async () => {
    const anna = { id: 'p', type: 'people', ru: { name: 'Анна', slug: 'anna' } }
    site.publish(anna, { ...anna, action: 'revise', ru: { name: 'Анна', slug: 'anna-i' } })
    for (const path of ['/people/anna-i', '/people/anna']) expect(await at(path)).toBeNull()
    site.publish({ id: 'p', type: 'people', action: 'unpublish' })
    expect(await at('/people/anna-i')).toBeNull()
    expect(await withId('p')).toBeNull()
    site.publish({ id: 'p', type: 'people', action: 'erase' })
    expect(await withId('p')).toBeNull()
  })

  test('is null in a language that it is not public in', async () => {
    site.publish(article('a'))
    expect(await at('/statements/a', 'locale: en, fallback: []')).toBeNull()
    expect(await at('/statements/a', 'locale: en')).toMatchObject({ id: 'a' })
  })
})

describe('an answer that was kept', () => {
  test('ends when its address comes to mean something else', async () => {
    const other = { type: 'people', id: 'p', ru: { name: 'Анна', slug: 'anna' } }
    site.publish(article('a', 'x'))
    expect(await at('/statements/x')).toMatchObject({ id: 'a' })
    site.publish(renamed('a', 'y'))
    expect(await at('/statements/x')).toMatchObject({ __typename: 'Redirect' })
    site.publish(article('b', 'x'))
    expect(await at('/statements/x')).toMatchObject({ id: 'b' })
    site.publish(other, renamed('a', 'x'))
    expect(await at('/statements/x')).toMatchObject({ id: 'a' })
    site.publish({ id: 'a', action: 'unpublish' })
    expect(await at('/statements/x')).toMatchObject({ id: 'b' })
    site.publish({ id: 'b', action: 'unpublish' })
    expect(await at('/statements/x')).toMatchObject({ __typename: 'Gone', id: 'a' })
  })

  test('outlives what has nothing to do with it', async () => {
    site.publish(article('a'))
    const asked: unknown[] = []
    const { fate } = site.readModel
    site.readModel.fate = (address) => (asked.push(address), fate(address))
    await at('/statements/a')
    site.publish(article('b'), { type: 'topics', id: 't', ru: { title: 'Тема' } })
    await at('/statements/a')
    expect(asked).toHaveLength(1)
    site.publish(renamed('a', 'a'))
    await at('/statements/a')
    expect(asked).toHaveLength(2)
  })
})

describe('a redirect', () => {
  test('leads from a former address, for good', async () => {
    site.publish(article('a', 'old'), renamed('a', 'new'))
    const redirect = { __typename: 'Redirect', path: '/statements/new', permanent: true }
    expect(await at('/statements/old')).toEqual({
      ...redirect,
      publication: { id: 'a', title: 'A' },
    })
  })

  test('leads on from what was taken off, for now', async () => {
    const redirect = { type: 'statements', id: 'b' }
    site.publish(article('a'), article('b'), { id: 'a', action: 'unpublish', redirect })
    const found = { __typename: 'Redirect', path: '/statements/b', permanent: false }
    expect(await at('/statements/a')).toEqual({ ...found, publication: { id: 'b', title: 'B' } })
    expect(await withId('a')).toMatchObject(found)
  })

  test('leads to pages that are none of ours', async () => {
    site.publish(article('a'), { id: 'a', action: 'unpublish', redirect: { path: '/archive' } })
    const redirect = { __typename: 'Redirect', path: '/archive', permanent: false }
    expect(await at('/statements/a')).toEqual({ ...redirect, publication: null })
  })

  test('shows nothing in a language that the target is not public in', async () => {
    site.publish(article('a', 'old'), renamed('a', 'new'))
    expect(await at('/statements/old', 'locale: en, fallback: []')).toEqual({
      ...{ __typename: 'Redirect', path: '/statements/new', permanent: true, publication: null },
    })
  })

  test('never leads to what is not public', async () => {
    const redirect = { type: 'statements', id: 'b' }
    site.publish(article('a'), article('b'), { id: 'a', action: 'unpublish', redirect })
    site.publish({ id: 'b', action: 'unpublish' })
    expect(await at('/statements/a')).toMatchObject({ __typename: 'Gone', since: minute(3) })
    site.publish(article('c'), {
      id: 'c',
      action: 'unpublish',
      redirect: { path: '//evil.example' },
    })
    expect(await at('/statements/c')).toMatchObject({ __typename: 'Gone' })
  })
})

describe('what is gone', () => {
  test('says since when, and the public reason in a wanted language', async () => {
    const reason = { ru: 'Дубль', en: 'A duplicate' }
    site.publish(article('a', 'old'), renamed('a', 'new'), { id: 'a', action: 'unpublish', reason })
    const gone = {
      ...{ __typename: 'Gone', id: 'a', type: 'STATEMENT', kind: 'UNPUBLISHED' },
      ...{ since: minute(3), reason: 'Дубль', path: '/statements/new' },
    }
    expect(await at('/statements/new')).toEqual(gone)
    expect(await at('/statements/old')).toEqual(gone)
    expect(await withId('a')).toEqual(gone)
    expect(await at('/statements/new', 'locale: en')).toEqual({ ...gone, reason: 'A duplicate' })
  })

  test('and erased says no more than that', async () => {
    const addresses = [eraseAddress('a', '/statements/a')]
    site.publish(article('a'), { id: 'a', action: 'erase', addresses })
    const gone = {
      ...{ __typename: 'Gone', id: 'a', type: 'STATEMENT', kind: 'ERASED' },
      ...{ since: minute(2), reason: null, path: null },
    }
    expect(await at('/statements/a')).toEqual(gone)
    expect(await withId('a')).toEqual(gone)
  })
})

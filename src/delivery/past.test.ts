import { renditions } from '../media/renditions.fixture.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { eraseAddress } from '../content/addresses.ts'
import { link, paragraph, words, type Told } from '../read-model/ledger.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
})

const article = (id: string, title: string, slug = id): Told => ({ id, ru: { title, slug } })
const revised = (id: string, title: string, slug = id): Told => ({
  ...{ ...article(id, title, slug), action: 'revise', version: '2.0' },
})
/** The instant of the nth ledger entry. */
const at = (n: number) => `2026-01-01T00:${String(n).padStart(2, '0')}:00.000Z`

const parts = `{ __typename
  ... on Publication { id title path version status currentStatus isCurrent locale locales }
  ... on Gone { kind since reason path } }`

async function ask(address: object, asOf: string, rest = parts, locales = '') {
  const { data, errors } = await site.ask(
    `query ($id: ID, $path: String, $asOf: DateTime) {
      publication(id: $id, path: $path, asOf: $asOf ${locales}) ${rest} }`,
    { ...address, asOf },
  )
  expect(errors).toBeUndefined()
  return data?.publication as Record<string, unknown> | null
}

const byId = (asOf: string, rest?: string, locales?: string) =>
  ask({ id: 'a' }, asOf, rest, locales)
const titleAt = async (asOf: string, path: string) => (await ask({ path }, asOf))?.title

describe('what was public at an instant', () => {
  test('is the edition of then, until the next one', async () => {
    site.publish(article('a', 'Раз'), revised('a', 'Два'))
    expect(await byId('2025-12-31T23:59:59.000Z')).toBeNull()
    expect(await byId(at(1))).toEqual({
      ...{ __typename: 'Statement', id: 'a', title: 'Раз', path: '/statements/a', version: '1.0' },
      ...{ status: 'CURRENT', currentStatus: 'CURRENT', isCurrent: false },
      ...{ locale: 'ru', locales: ['ru'] },
    })
    expect(await byId('2026-01-01T00:01:59.999Z')).toMatchObject({ title: 'Раз' })
    expect(await byId(at(2))).toMatchObject({ title: 'Два', version: '2.0', isCurrent: true })
    expect(await byId('2026-02-01T03:00:00+03:00')).toMatchObject({ title: 'Два' })
  })

  test('has all its fields; what it refers to is as it is today', async () => {
    const topics = [{ type: 'topics', id: 't' }]
    const topic = { type: 'topics', id: 't', ru: { title: 'Грипп' } }
    const body = paragraph(words('См. '), link('отчёт', 'forum-reports', 'r'))
    const quotes = [{ words: 'Да', note: paragraph(words('О')) }]
    const contact = { email: 'a@example.org' }
    const report = { type: 'forum-reports', id: 'r', ru: { title: 'Отчёт', slug: 'r' } }
    const full = { title: 'Раз', slug: 'a', body, topics, quotes, contact, urgency: 'routine' }
    site.publish(topic, report, { id: 'a', ru: full }, revised('a', 'Два'))
    const renamed = { ...report, action: 'revise' as const, ru: { title: 'Отчёт', slug: 'new' } }
    site.publish({ ...topic, ru: { title: 'ОРВИ' } }, renamed)
    const fields = `{ ... on Statement { title urgency topics { title } contact { email }
      body { html markdown text json } quotes { words note { text } } firstPublishedAt updatedAt } }`
    expect(await byId(at(3), fields)).toMatchObject({
      ...{ title: 'Раз', urgency: 'ROUTINE', topics: [{ title: 'ОРВИ' }], contact },
      ...{ quotes: [{ words: 'Да', note: { text: 'О' } }], firstPublishedAt: at(3) },
      ...{ updatedAt: at(3) },
      body: {
        html: '<p>См. <a href="/forum-reports/new">отчёт</a></p>',
        markdown: 'См. [отчёт](/forum-reports/new)',
        text: 'См. отчёт',
      },
    })
    site.publish({ id: 'r', type: 'forum-reports', action: 'unpublish' })
    const html = '<p>См. отчёт</p>'
    expect(await byId(at(3), fields)).toMatchObject({ body: { html } })
  })

  test('names nothing that is not public, not to caches either', async () => {
    const body = paragraph(
      link('Черновик', 'forum-reports', 'draft'),
      link('Тут', 'statements', 'b'),
    )
    site.publish(article('b', 'Б'), { id: 'a', ru: { title: 'Раз', slug: 'a', body } })
    site.publish(revised('a', 'Два'))
    const query = `{ publication(id: "a", asOf: "${at(2)}") { ... on Statement { body { html } } } }`
    const keys = async () => {
      const answer = await site.request(`/graphql?query=${encodeURIComponent(query)}`)
      return answer.headers.get('Surrogate-Key')?.split(' ').sort()
    }
    expect(await keys()).toEqual(['statements/a', 'statements/b'])
    site.publish({ type: 'forum-reports', id: 'draft', ru: { title: 'Р', slug: 'r' } })
    expect(await keys()).toEqual(['forum-reports/draft', 'statements/a', 'statements/b'])
  })

  test('shows no file that no publication shows today', async () => {
    const image = { type: 'media', id: 'm' }
    const ru = { title: 'Раз', slug: 'a' }
    const file = { filename: 'a.png', mimeType: 'image/png' }
    const picture = { ...image, ru: { ...file, alt: 'Вид', renditions: renditions(8) } }
    site.publish(picture, { id: 'a', ru: { ...ru, image } }, { ...revised('a', 'Два') })
    const fields = '{ ... on Statement { image { url } } }'
    expect(await byId(at(2), fields)).toEqual({ image: null })
    site.publish({ id: 'b', ru: { title: 'Б', slug: 'b', image } })
    expect(await byId(at(2), fields)).toEqual({ image: { url: '/media/a.full.w8.png' } })
  })

  test('cannot pass for current when it was withdrawn since', async () => {
    site.publish(article('a', 'Раз'), { ...revised('a', 'Раз'), action: 'withdraw' })
    const status = { status: 'CURRENT', currentStatus: 'WITHDRAWN', isCurrent: false }
    expect(await byId(at(1))).toMatchObject(status)
    const withdrawn = { status: 'WITHDRAWN', currentStatus: 'WITHDRAWN', isCurrent: true }
    expect(await byId(at(2))).toMatchObject(withdrawn)
    site.publish(revised('a', 'Два'))
    const back = { status: 'WITHDRAWN', currentStatus: 'CURRENT', isCurrent: false }
    expect(await byId(at(2))).toMatchObject(back)
  })
})

describe('languages', () => {
  const both: Told = { ...article('a', 'Раз'), en: { title: 'One', slug: 'a' } }
  const english = 'locale: en, fallback: []'

  test('that were not public then do not show', async () => {
    site.publish(article('a', 'Раз'), { ...both, action: 'revise', version: '1.1' })
    expect(await byId(at(1), parts, english)).toBeNull()
    expect(await byId(at(1), parts, 'locale: en')).toMatchObject({ locale: 'ru', locales: ['ru'] })
    expect(await byId(at(2), parts, english)).toMatchObject({ title: 'One' })
  })

  test('that were pulled since stay pulled', async () => {
    site.publish(both, revised('a', 'Два'), { ...both, action: 'revise', version: '3.0' })
    expect(await byId(at(1), parts, english)).toBeNull()
    expect(await byId(at(1), parts, 'locale: en')).toMatchObject({ title: 'Раз', locales: ['ru'] })
    expect(await byId(at(3), parts, english)).toMatchObject({ title: 'One' })
  })
})

describe('what was pulled stays pulled', () => {
  const reason = { ru: 'Ошибка' }
  const gone = { __typename: 'Gone', kind: 'UNPUBLISHED', path: '/statements/a' }

  test('when it is gone today', async () => {
    site.publish(article('a', 'Раз'), revised('a', 'Два'), { id: 'a', action: 'unpublish', reason })
    for (const asOf of [at(1), at(2), at(3), at(9)])
      expect(await byId(asOf)).toEqual({ ...gone, since: at(3), reason: 'Ошибка' })
    expect(await byId('2025-01-01T00:00:00.000Z')).toBeNull()
  })

  test('also when it is public again', async () => {
    site.publish(article('a', 'Раз'), { id: 'a', action: 'unpublish' }, article('a', 'Два'))
    site.publish(revised('a', 'Три'))
    expect(await byId(at(1))).toEqual({ ...gone, since: at(2), reason: null })
    expect(await byId(at(2))).toEqual({ ...gone, since: at(2), reason: null })
    expect(await byId(at(3))).toMatchObject({ title: 'Два', isCurrent: false })
    expect(await byId(at(4))).toMatchObject({ title: 'Три', isCurrent: true })
  })

  test('and a redirect of today is not of then', async () => {
    const redirect = { type: 'statements', id: 'b' }
    site.publish(article('a', 'Раз'), article('b', 'Б'), { id: 'a', action: 'unpublish', redirect })
    expect(await byId(at(1))).toMatchObject({ ...gone, since: at(3) })
  })

  test('when it was erased', async () => {
    const addresses = [eraseAddress('a', '/statements/a')]
    site.publish(article('a', 'Раз'), revised('a', 'Два'), { id: 'a', action: 'erase', addresses })
    const erased = { __typename: 'Gone', kind: 'ERASED', since: at(3), reason: null, path: null }
    expect(await byId(at(1))).toEqual(erased)
    expect(await ask({ path: '/statements/a' }, at(1))).toEqual(erased)
  })
})

describe('an address', () => {
  test('means what had it then, has it now or had it last', async () => {
    site.publish(article('a', 'А', 'x'), revised('a', 'А2', 'y'), article('b', 'Б', 'x'))
    expect(await titleAt(at(1), '/statements/x')).toBe('А')
    expect(await titleAt(at(1), '/statements/y')).toBe('А')
    expect(await titleAt(at(3), '/statements/x')).toBe('Б')
    expect(await titleAt(at(3), '/statements/y?a#b')).toBe('А2')
    expect(await ask({ path: '/statements/x' }, at(1))).toMatchObject({ path: '/statements/y' })
    expect(await ask({ path: '/statements/z' }, at(1))).toBeNull()
  })

  test('of a record means nothing', async () => {
    site.publish({ type: 'people', id: 'a', ru: { name: 'Анна', slug: 'anna' } })
    expect(await byId(at(1))).toBeNull()
    expect(await ask({ path: '/people/anna' }, at(1))).toBeNull()
  })
})

describe('what cannot be answered', () => {
  const query = `query ($asOf: DateTime) { publication(id: "a", asOf: $asOf) { __typename } }`
  const codeAt = (asOf: string) => site.codeOf(query, { asOf })

  test('the future, and what is no instant', async () => {
    site.publish(article('a', 'Раз'))
    expect(await codeAt('2999-01-01T00:00:00.000Z')).toBe('BAD_USER_INPUT')
    expect(await codeAt('yesterday')).toBe('BAD_USER_INPUT')
  })

  test('without a ledger, or while it fails, only editions of before', async () => {
    const failing = { read: () => Promise.reject(new Error('The primary is down.')) }
    for (const ledger of [null, failing]) {
      site = createTestDelivery({ ledger })
      site.publish(article('a', 'Раз'), revised('a', 'Два'))
      const answer = await site.ask(query, { asOf: at(1) })
      expect(answer.data).toEqual({ publication: null })
      expect(answer.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE')
      expect(answer.errors?.[0]?.message).not.toContain('primary')
      expect(site.logged).toHaveLength(ledger ? 1 : 0)
      expect(await byId(at(2))).toMatchObject({ title: 'Два' })
    }
  })

  test.each([
    ['another edition', (site: TestDelivery) => site.ledger.records.slice(1, 2)],
    ['nothing', () => []],
    [
      'an altered content',
      (site: TestDelivery) => {
        const copies = JSON.stringify(site.ledger.records)
        const [record] = JSON.parse(copies) as typeof site.ledger.records
        Object.assign(record?.content?.locales.ru ?? {}, { title: 'Другое' })
        return record ? [record] : []
      },
    ],
    [
      'no content',
      (site: TestDelivery) => site.ledger.records.slice(0, 1).map((r) => ({ ...r, content: null })),
    ],
  ])('when the ledger says %s', async (_, records) => {
    site = createTestDelivery({ ledger: { read: async () => records(site) } })
    site.publish(article('a', 'Раз'), revised('a', 'Два'))
    expect(await codeAt(at(1))).toBe('SERVICE_UNAVAILABLE')
  })

  test('what is pulled while the ledger is read is not delivered', async () => {
    site = createTestDelivery({
      ledger: {
        async read(after, limit) {
          const records = site.ledger.records.slice(after, after + limit)
          site.publish({ id: 'a', action: 'unpublish' })
          return records
        },
      },
    })
    site.publish(article('a', 'Раз'), revised('a', 'Два'))
    expect(await byId(at(1))).toMatchObject({ __typename: 'Gone', since: at(3) })
  })
})

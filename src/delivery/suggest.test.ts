import { describe, expect, it } from '@jest/globals'
import type { Told } from '../read-model/ledger.fixture.ts'
import { createTestDelivery } from './delivery.fixture.ts'

const told: Told[] = [
  { id: '1', ru: { title: 'Вакцинация <детей>', slug: 'vaccination', lead: 'Бесплатно.' } },
  { id: '2', type: 'forum-reports', ru: { title: 'Вакцины: обзор', slug: 'review' } },
  { id: '3', type: 'topics', ru: { title: 'Вакцинация', slug: 'topic' } },
]

const field = `suggest(prefix: $prefix) { kind id text html slug path status }`
const query = `query ($prefix: String!) { ${field} }`

function deliver() {
  const made = createTestDelivery()
  made.publish(...told)
  return made
}

describe('suggest', () => {
  it('tells what it is, how it is called, and where it is', async () => {
    const answer = await deliver().ask(query, { prefix: 'вакцинация д' })
    expect(answer.data?.suggest).toEqual([
      {
        ...{ kind: 'STATEMENT', id: '1', text: 'Вакцинация <детей>', slug: 'vaccination' },
        html: '<mark>Вакцинация</mark> &lt;<mark>д</mark>етей&gt;',
        ...{ path: '/statements/vaccination', status: 'CURRENT' },
      },
    ])
  })

  it('keeps to kinds and number', async () => {
    const { ask } = deliver()
    const found = async (limits: string) =>
      (await ask(`{ suggest(prefix: "вак", ${limits}) { id } }`)).data?.suggest
    expect(await found('types: [FORUM_REPORT]')).toEqual([{ id: '2' }])
    expect(await found('first: 1')).toEqual([{ id: '3' }])
  })

  it('marks what does not stand any more', async () => {
    const { ask, publish } = deliver()
    publish({ ...told[0], id: '1', action: 'withdraw', reason: { ru: 'Ошибка' } })
    publish({ ...told[1], id: '2', action: 'supersede' })
    const answer = await ask('{ suggest(prefix: "вакц") { id status } }')
    const { suggest } = answer.data as { suggest: { id: string; status: string }[] }
    expect(suggest[0]).toEqual({ id: '3', status: 'CURRENT' })
    expect(suggest.slice(1).sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual([
      { id: '1', status: 'WITHDRAWN' },
      { id: '2', status: 'SUPERSEDED' },
    ])
  })

  it('answers anew when something was published', async () => {
    const { ask, publish } = deliver()
    await ask(query, { prefix: 'нов' })
    publish({ id: '9', ru: { title: 'Новость', slug: 'news' } })
    const answer = await ask(query, { prefix: 'нов' })
    expect(answer.data?.suggest).toMatchObject([{ id: '9', html: '<mark>Нов</mark>ость' }])
  })

  it('refuses what is too much', async () => {
    const { codeOf } = deliver()
    expect(await codeOf(query, { prefix: 'а'.repeat(201) })).toBe('BAD_USER_INPUT')
    for (const first of [0, 11])
      expect(await codeOf(`{ suggest(prefix: "а", first: ${first}) { id } }`)).toBe(
        'BAD_USER_INPUT',
      )
  })
})

describe('didYouMean of search', () => {
  it('is told where nothing is found, and finds something', async () => {
    const { ask } = deliver()
    const answer = await ask('{ search(query: "вакцынация") { totalCount didYouMean } }')
    expect(answer.data?.search).toEqual({ totalCount: 0, didYouMean: 'вакцинация' })
  })
})

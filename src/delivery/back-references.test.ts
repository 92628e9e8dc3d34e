import { beforeEach, expect, test } from '@jest/globals'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

const anna = { type: 'people', id: 'anna' }
const boris = { type: 'people', id: 'boris' }
const flu = { type: 'topics', id: 'flu' }

beforeEach(() => {
  site = createTestDelivery()
  site.publish(
    { ...anna, ru: { name: 'Анна', slug: 'anna' } },
    { ...boris, ru: { name: 'Борис', slug: 'boris' } },
    { ...flu, ru: { title: 'Грипп', slug: 'flu' } },
    statement('spoke', '2026-01-03', { speaker: anna, topics: [flu] }),
    statement('both', '2026-01-05', {
      speaker: anna,
      quotes: [{ person: anna }, { person: boris }],
    }),
    statement('quoted', '2026-01-04', { quotes: [{ person: anna }] }),
    {
      ...statement('report', '2026-01-09', { participants: [anna], topics: [flu] }),
      type: 'forum-reports',
    },
  )
})

function statement(id: string, day: string, fields: object) {
  return { id, ru: { title: id, slug: id, publishedAt: `${day}T00:00:00.000Z`, ...fields } }
}

async function statementsOf(person: string, args = ''): Promise<string[]> {
  const { data, errors } = await site.ask(
    `{ person(id: "${person}") { statements${args} { id } } }`,
  )
  expect(errors).toBeUndefined()
  return (data?.person as { statements: { id: string }[] }).statements.map(({ id }) => id)
}

test('a person has the statements that they made or are quoted in, newest first, each once', async () => {
  expect(await statementsOf('anna')).toEqual(['both', 'quoted', 'spoke'])
  expect(await statementsOf('boris')).toEqual(['both'])
  expect(await statementsOf('anna', '(first: 2)')).toEqual(['both', 'quoted'])
})

test('they come and go with what is public', async () => {
  await statementsOf('anna')
  site.publish({ id: 'both', action: 'unpublish' })
  expect(await statementsOf('anna')).toEqual(['quoted', 'spoke'])
  site.publish({ ...statement('spoke', '2026-02-01', { speaker: anna }), action: 'revise' })
  expect(await statementsOf('anna')).toEqual(['spoke', 'quoted'])
  site.publish({ ...statement('spoke', '2026-02-01', { speaker: boris }), action: 'revise' })
  expect(await statementsOf('anna')).toEqual(['quoted'])
})

test('a topic has publications of all types, newest first', async () => {
  const query = '{ topic(id: "flu") { publications(first: 5) { id type } } }'
  const both = [
    { id: 'report', type: 'FORUM_REPORT' },
    { id: 'spoke', type: 'STATEMENT' },
  ]
  expect((await site.ask(query)).data?.topic).toEqual({ publications: both })
  site.publish({ id: 'report', type: 'forum-reports', action: 'unpublish' })
  expect((await site.ask(query)).data?.topic).toEqual({ publications: [both[1]] })
})

test('only in the wanted languages, and never more than is allowed', async () => {
  const { data } = await site.ask(
    '{ person(id: "anna", locale: en) { statements(first: 1) { locale } } }',
  )
  expect(data?.person).toEqual({ statements: [{ locale: 'ru' }] })
  site.publish({ ...anna, action: 'revise', ru: { name: 'Анна' }, en: { name: 'Anna' } })
  const only = await site.ask(
    '{ person(id: "anna", locale: en, fallback: []) { statements { id } } }',
  )
  expect(only.data?.person).toEqual({ statements: [] })
  expect(await site.codeOf('{ person(id: "anna") { statements(first: 101) { id } } }')).toBe(
    'BAD_USER_INPUT',
  )
})

test('those of many are asked for at once, and so is what they say', async () => {
  const calls: string[] = []
  for (const name of ['backReferences', 'data'] as const) {
    const original = site.readModel[name].bind(site.readModel) as (...args: never[]) => never
    const counted = (...args: never[]) => (calls.push(name), original(...args))
    Object.assign(site.readModel, { [name]: counted })
  }
  const { data } = await site.ask('{ people { nodes { id statements { lead } } } }')
  expect(JSON.stringify(data).match(/lead/g)).toHaveLength(4)
  expect(calls.sort()).toEqual(['backReferences', 'data'])
})

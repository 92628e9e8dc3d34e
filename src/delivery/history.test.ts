import { beforeEach, expect, test } from '@jest/globals'
import type { Told } from '../read-model/ledger.fixture.ts'
import { createTestDelivery, type TestDelivery } from './delivery.fixture.ts'

let site: TestDelivery

beforeEach(() => {
  site = createTestDelivery()
})

interface Entry {
  version: string
  kind: string
  note: string | null
}

const at = (n: number) => `2026-01-01T00:0${n}:00.000Z`

function edition(action: Told['action'], version: string, rest: Partial<Told> = {}): Told {
  return { id: 'a', action, version, ru: { title: 'А', slug: 'a' }, ...rest }
}

async function history(args = '', locales = ''): Promise<Entry[]> {
  const { data, errors } = await site.ask(`{ statement(id: "a" ${locales}) {
    history${args} { version kind recordedAt locales note reason newCorrections } } }`)
  expect(errors).toBeUndefined()
  return (data?.statement as { history: Entry[] }).history
}

const short = (entries: Entry[]) => entries.map(({ kind, version }) => `${kind} ${version}`)

test('newest first, with note and reason', async () => {
  site.publish(
    edition('publish', '1.0'),
    edition('revise', '2.0', { note: { ru: 'Уточнены дозы', en: 'Doses' } }),
    edition('withdraw', '2.1', { reason: { ru: 'Ошибка' } }),
  )
  const rest = { locales: ['ru'], newCorrections: 0 }
  const entry = (kind: string, version: string, n: number) => ({
    ...{ kind, version, recordedAt: at(n), note: null, reason: null, ...rest },
  })
  expect(await history()).toEqual([
    { ...entry('WITHDRAWN', '2.1', 3), reason: 'Ошибка' },
    { ...entry('MAJOR', '2.0', 2), note: 'Уточнены дозы' },
    entry('PUBLISHED', '1.0', 1),
  ])
  expect(await history('', ', locale: en')).toMatchObject([{}, { note: 'Doses' }, {}])
  expect(short(await history('(first: 1)'))).toEqual(['WITHDRAWN 2.1'])
})

test('minor changes only with a note in a wanted language', async () => {
  site.publish(
    edition('publish', '1.0'),
    edition('revise', '1.1'),
    edition('revise', '1.2', { note: { ru: 'Опечатка' } }),
  )
  expect(short(await history())).toEqual(['MINOR 1.2', 'PUBLISHED 1.0'])
  expect(short(await history('', ', locale: en, fallback: [ru]'))).toHaveLength(2)
})

test('a correction is told of where it came; the text of it stays in its list', async () => {
  const corrected = (n: number) => ({
    ru: { title: 'А', slug: 'a', corrections: Array.from({ length: n }, () => ({ wrong: '5' })) },
  })
  site.publish(edition('publish', '1.0'), edition('revise', '2.0', corrected(2)))
  site.publish(edition('revise', '3.0', corrected(2)), edition('revise', '4.0', corrected(3)))
  expect(await history()).toMatchObject([
    { kind: 'CORRECTION', version: '4.0', newCorrections: 1 },
    { kind: 'MAJOR', version: '3.0', newCorrections: 0 },
    { kind: 'CORRECTION', version: '2.0', newCorrections: 2 },
    { kind: 'PUBLISHED', version: '1.0', newCorrections: 0 },
  ])
})

test('a withdrawal or supersession is told of once, and when it ends', async () => {
  site.publish(
    edition('publish', '1.0'),
    edition('withdraw', '1.1'),
    edition('withdraw', '2.0'),
    edition('revise', '2.1'),
    edition('supersede', '2.2'),
    edition('withdraw', '2.3'),
  )
  expect(short(await history())).toEqual([
    ...['WITHDRAWN 2.3', 'SUPERSEDED 2.2', 'REINSTATED 2.1', 'MAJOR 2.0', 'WITHDRAWN 1.1'],
    'PUBLISHED 1.0',
  ])
})

test('begins when it was last made public: what was pulled stays pulled', async () => {
  site.publish(edition('publish', '1.0', { note: { ru: 'Тайна' } }), edition('revise', '2.0'))
  site.publish(
    { id: 'a', action: 'unpublish' },
    edition('publish', '3.0'),
    edition('revise', '4.0'),
  )
  expect(short(await history())).toEqual(['MAJOR 4.0', 'PUBLISHED 3.0'])
})

test('of an edition of before ends with it', async () => {
  site.publish(...['1.0', '2.0', '3.0'].map((version) => edition('revise', version)))
  const { data } = await site.ask(`{ publication(id: "a", asOf: "${at(2)}") {
    ... on Publication { history { version } } } }`)
  expect(data?.publication).toEqual({ history: [{ version: '2.0' }, { version: '1.0' }] })
})

test('of many publications is read in one statement', async () => {
  for (const id of ['a', 'b', 'c']) site.publish({ ...edition('publish', '1.0'), id })
  const calls: number[] = []
  const { editions } = site.readModel
  site.readModel.editions = (references) => (calls.push(references.length), editions(references))
  const { data } = await site.ask('{ publications { nodes { id history(first: 1) { kind } } } }')
  const told = { history: [{ kind: 'PUBLISHED' }] }
  expect(data?.publications).toMatchObject({ nodes: [told, told, told] })
  expect(calls).toEqual([3])
})

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createLedger } from '../read-model/ledger.fixture.ts'
import { listsModel } from '../read-model/lists.fixture.ts'
import { openReadModel } from '../read-model/index.ts'
import { post, type Answer } from './delivery.fixture.ts'
import { createDelivery } from './router.ts'

let publish: (id: string, ...history: [status: string, date: string][]) => void
let ask: (query: string) => Promise<Answer>

/** Noon in Moscow. */
const setDay = (day: string) => jest.setSystemTime(new Date(`${day}T09:00:00Z`))

beforeEach(() => {
  // Only dates: everything else takes the time that it takes.
  jest.useFakeTimers({
    doNotFake: ['performance', 'nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'],
  })
  setDay('2026-01-01')
  const readModel = openReadModel({ file: ':memory:', model: listsModel })
  const ledger = createLedger()
  const delivery = createDelivery({
    ...{ model: listsModel, readModel, logger: { error: () => {} } },
    status: () => ({ ready: true, position: readModel.position }),
  })
  publish = (id, ...history) => {
    const statusHistory = history.map(([status, date]) => ({ status, date }))
    ledger.add({ type: 'centres', id, ru: { name: id, slug: id, statusHistory } })
    readModel.apply(ledger.records)
  }
  ask = async (query) => {
    const request = new Request('http://localhost/graphql', post({ query }))
    return (await (await delivery.handle(request))?.json()) as Answer
  }
})

afterEach(() => {
  jest.useRealTimers()
})

/** Ids and statuses of a list, which say the same. */
async function centres(status: string): Promise<string[]> {
  const { data, errors } = await ask(
    `{ centres(status: ${status}, orderBy: NAME_ASC) { totalCount nodes { id currentStatus } } }`,
  )
  expect(errors).toBeUndefined()
  const { nodes, totalCount } = data?.centres as {
    nodes: { id: string; currentStatus: string }[]
    totalCount: number
  }
  expect(totalCount).toBe(nodes.length)
  for (const { currentStatus } of nodes) expect(status).toContain(currentStatus)
  return nodes.map(({ id }) => id)
}

describe('centres by status', () => {
  beforeEach(() => {
    publish('opens', ['planned', '2025-05-01'], ['operating', '2026-01-03'])
    publish('closes', ['operating', '2024-01-01'], ['closed', '2026-01-02'])
    publish('works', ['planned', '2020-01-01'], ['operating', '2021-01-01'])
    publish('unknown')
  })

  test('are those that stand so today', async () => {
    expect(await centres('OPERATING')).toEqual(['closes', 'works'])
    expect(await centres('[PLANNED]')).toEqual(['opens'])
    expect(await centres('[PLANNED, OPERATING]')).toEqual(['closes', 'opens', 'works'])
    expect(await centres('[CLOSED]')).toEqual([])
    expect(await centres('[]')).toEqual([])
  })

  test('change by themselves at midnight in Moscow, though answers are kept', async () => {
    expect(await centres('OPERATING')).toEqual(['closes', 'works'])
    jest.setSystemTime(new Date('2026-01-01T20:59:59Z'))
    expect(await centres('OPERATING')).toEqual(['closes', 'works'])
    jest.setSystemTime(new Date('2026-01-01T21:00:00Z'))
    expect(await centres('OPERATING')).toEqual(['works'])
    expect(await centres('CLOSED')).toEqual(['closes'])
    setDay('2026-01-03')
    expect(await centres('OPERATING')).toEqual(['opens', 'works'])
    expect(await centres('PLANNED')).toEqual([])
    setDay('2030-01-01')
    expect(await centres('OPERATING')).toEqual(['opens', 'works'])
  })

  test('change with every edition, also to days that nothing had before', async () => {
    expect(await centres('OPERATING')).toEqual(['closes', 'works'])
    publish('new', ['operating', '2025-12-30'], ['planned', '2026-02-02'], ['closed', '2026-03-03'])
    expect(await centres('OPERATING')).toEqual(['closes', 'new', 'works'])
    publish('works', ['planned', '2020-01-01'])
    expect(await centres('OPERATING')).toEqual(['closes', 'new'])
  })
})

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { PublicDocument } from './document.ts'
import { createLedger, type LedgerFixture, type Told } from './ledger.fixture.ts'
import type { ListPlace, ListQuery } from './list-query.ts'
import { queries, steps } from './lists.arbitraries.fixture.ts'
import { listsModel } from './lists.fixture.ts'
import { Plain } from './lists.plain.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

jest.setTimeout(120_000)

let readModel: ReadModel
let ledger: LedgerFixture
let plain: Plain

function begin(): void {
  readModel = openReadModel({ file: ':memory:', model: listsModel })
  ledger = createLedger()
  plain = new Plain(readModel)
}

function publish(told: readonly Told[]): void {
  for (const one of told) {
    ledger.add(one)
    plain.note(one)
  }
  readModel.apply(ledger.records)
}

/** Reads a list to its end, page by page. */
function readAll(query: ListQuery, first: number, between = () => {}): string[] {
  const found: string[] = []
  let after: ListPlace | null = null
  for (;;) {
    const page: PublicDocument[] = readModel.page(query, first, after)
    found.push(...page.map(({ id }) => id))
    const last = page.at(-1)
    if (!last?.place || page.length < first) return found
    after = last.place
    between()
  }
}

beforeEach(begin)
afterEach(() => readModel.close())

const pageSize = fc.integer({ min: 1, max: 7 })
const thirty = { minLength: 30, maxLength: 30 }

describe('lists', () => {
  test('are what a filter and a sort of everything gives, page by page', () => {
    let filled = 0
    const history = fc.array(steps, { minLength: 20, maxLength: 80 })
    fc.assert(
      fc
        .property(history, fc.array(fc.tuple(queries, pageSize), thirty), (told, asked) => {
          publish(told)
          for (const [query, first] of asked) {
            const expected = plain.list(query)
            if (expected.length > 1 && query.filters?.length) filled += 1
            expect(readAll(query, first)).toEqual(expected)
            expect(readModel.count(query)).toBe(expected.length)
          }
        })
        .beforeEach(begin),
      { numRuns: 30 },
    )
    // Many lists with random filters are empty; enough must not be.
    expect(filled).toBeGreaterThan(40)
  })

  test('neither skip nor repeat what stays as it is while much else is published', () => {
    let filled = 0
    const history = fc.array(steps, { minLength: 40, maxLength: 80 })
    // Topics and centres decide where others are listed; they stay.
    const others = steps.filter(({ type = '' }) => !['topics', 'centres', 'people'].includes(type))
    const later = fc.array(others, { minLength: 3, maxLength: 9 })
    fc.assert(
      fc
        .property(history, later, fc.array(queries, thirty), (told, more, asked) => {
          publish(told)
          const query = asked.find((each) => plain.list(each).length > 4)
          if (!query) return
          const before = plain.list(query)
          const pending = [...more]
          const found = readAll(query, 2, () => publish(pending.splice(0, 3)))
          const changed = new Set(more.map(({ type, id }) => `${type} ${id}`))
          const stays = (id: string) => !changed.has(`${id.split('-')[0]} ${id}`)
          const expected = before.filter(stays)
          if (expected.length > 1) filled += 1
          expect(found.filter(stays)).toEqual(expected)
        })
        .beforeEach(begin),
      { numRuns: 30 },
    )
    expect(filled).toBeGreaterThan(10)
  })
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createAnalyser } from '../search/analyser.ts'
import { createLedger } from './ledger.fixture.ts'
import { createLister } from './list-documents.ts'
import type { ListQuery } from './list-query.ts'
import { queries, steps } from './lists.arbitraries.fixture.ts'
import { listsModel } from './lists.fixture.ts'
import { openFile } from './open-file.ts'
import { createPreparer } from './prepare.ts'
import { createTouchWatcher, type TouchedLists } from './touched.ts'
import { numberTypes } from './type-numbers.ts'
import type { SearchWriter } from './write-search.ts'
import { createWriter } from './writer.ts'

const noSearch: SearchWriter = {
  ...{ add() {}, remove() {}, relist() {}, flush() {} },
  renaming: (_, work) => work(),
}
const noAids = { add() {}, remove() {} }
const prepare = createPreparer(numberTypes(listsModel), createAnalyser())

test('a list changes only with a record that touches a tag of it', () => {
  let [changed, spared] = [0, 0]
  fc.assert(
    fc.property(
      fc.array(steps, { minLength: 30, maxLength: 60 }),
      fc.array(steps, { minLength: 10, maxLength: 20 }),
      fc.array(queries, { minLength: 30, maxLength: 30 }),
      (told, later, asked) => {
        const sqlite = openFile(':memory:', 'test')
        const types = numberTypes(listsModel)
        const touched: TouchedLists = { tags: null }
        const write = createWriter({
          ...{ sqlite, types, touched, search: noSearch, aids: noAids, prepare },
        })
        const watch = createTouchWatcher(sqlite, types, touched)
        const lister = createLister(sqlite, types)
        const ledger = createLedger()
        const read = (query: ListQuery) => ({
          tags: lister.listTags(query),
          ids: lister.page(query, 100, null).map(({ id }) => id),
        })
        for (const one of told) write(ledger.add(one))
        lister.forget()
        let before = asked.map(read)
        for (const one of later) {
          const told = watch(ledger.add(one), write)
          // As the read model does with every record.
          lister.forget()
          const after = asked.map(read)
          for (const [n, { tags, ids }] of before.entries()) {
            const isTouched = tags.some((tag) => told.has(tag))
            if (!isTouched) {
              expect(after[n]?.ids).toEqual(ids)
              spared += 1
            } else if (after[n]?.ids.join() !== ids.join()) changed += 1
          }
          before = after
        }
        sqlite.close()
      },
    ),
    { numRuns: 15 },
  )
  expect(changed).toBeGreaterThan(100)
  expect(spared).toBeGreaterThan(1000)
})

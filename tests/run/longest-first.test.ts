import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from '@jest/globals'
import LongestFirst, { longest } from './longest-first.mjs'

const sort = LongestFirst.prototype.sort.bind(
  Object.assign(Object.create(LongestFirst.prototype) as LongestFirst, { _getCache: () => ({}) }),
)

test('what takes long begins, in its order, however short its text is', () => {
  const fileSystem = { getSize: (path: string) => (path.includes('content') ? 9000 : 100) }
  const context = { hasteFS: fileSystem }
  const names = ['sigkill', 'content-a', 'api-b', 'start', 'workflow-sigkill']
  const tests = names.map((name) => ({ path: `/tests/${name}.test.ts`, context }))
  expect(sort(tests as never).map(({ path }) => basename(path, '.test.ts'))).toEqual([
    ...['start', 'sigkill', 'workflow-sigkill', 'content-a', 'api-b'],
  ])
})

test('every file that is named is there', () => {
  const folders = ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }),
  )
  const there = folders.flatMap((path) => /([\w-]+)\.test\.tsx?$/.exec(path)?.[1] ?? [])
  expect(longest.filter((name) => !there.includes(name))).toEqual([])
})

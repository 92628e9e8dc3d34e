import { expect, test } from '@jest/globals'
import type { DeskHit } from '../../workflow/desk-search/describe-hits.ts'
import { hitsOf, standingOf, statusOf } from './status.ts'
import type { SearchState } from './use-desk-search.ts'

const hit: DeskHit = {
  ...{ type: 'topics', id: '1', typeName: 'Тема', title: [], snippet: [] },
  ...{ state: null, publicState: null, organisations: [], updatedAt: '2026-01-01T00:00:00.000Z' },
}
const whole = { hits: [hit], total: 1, isExact: true, isComplete: true }
const found = (more: Partial<typeof whole>): SearchState => {
  return { kind: 'found', answer: { ...whole, ...more } }
}

test.each<[SearchState, string]>([
  [{ kind: 'idle' }, ''],
  [found({}), 'Найдено: 1.'],
  [found({ total: 30 }), 'Найдено: 30. Показаны первые 1.'],
  [found({ total: 200, isExact: false }), 'Найдено: не меньше 200. Показаны первые 1.'],
  [found({ hits: [], total: 0 }), 'Ничего не нашлось. Проверьте, нет ли опечатки'],
  [found({ isComplete: false }), 'показано не всё'],
  [{ kind: 'failed' }, 'Поиск не отвечает'],
])('%j', (state, words) => {
  expect(statusOf(state, 'ru')).toContain(words)
})

test('what was found stays while the next answer is awaited', () => {
  const before = { kind: 'found' as const, answer: whole }
  expect(hitsOf({ kind: 'searching', before })).toEqual([hit])
  expect(hitsOf({ kind: 'searching', before: null })).toEqual([])
  expect(hitsOf({ kind: 'failed' })).toEqual([])
})

test.each([
  [null, null, []],
  ['draft', 'none', ['Черновик']],
  ['draft', 'current', ['Черновик']],
  ['draft', 'withdrawn', ['Черновик', 'Отозвано']],
  ['published', 'current', ['Опубликовано']],
  ['published', 'superseded', ['Заменено новым документом']],
] as const)('%s, and for readers %s', (state, publicState, words) => {
  expect(standingOf({ state, publicState }, 'ru')).toEqual(words)
})

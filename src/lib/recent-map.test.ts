import { expect, test } from '@jest/globals'
import { createRecentMap } from './recent-map.ts'

test('what is asked for stays, what is not is forgotten, and no more is kept than was said', () => {
  const map = createRecentMap<string, number>(100)
  map.set('asked', 1)
  map.set('left', 2)
  for (let n = 0; n < 1000; n += 1) {
    map.set(`other ${n}`, n)
    if (n % 20 === 0) expect(map.get('asked')).toBe(1)
  }
  expect(map.get('left')).toBeUndefined()
  const kept = Array.from({ length: 1000 }, (_, n) => map.get(`other ${n}`))
  expect(kept.filter((value) => value !== undefined).length).toBeLessThanOrEqual(100)
  expect(map.get('other 999')).toBe(999)
})

test('a value can be null, and is replaced', () => {
  const map = createRecentMap<string, string | null>(10)
  map.set('none', null)
  expect(map.get('none')).toBeNull()
  map.set('none', 'one')
  expect(map.get('none')).toBe('one')
})

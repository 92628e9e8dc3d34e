import { describe, expect, test } from '@jest/globals'
import { pageOf, toSitePath } from './site-path.ts'

describe('a path', () => {
  test.each([
    ['/', '/'],
    ['/archive', '/archive'],
    [' /archive/ ', '/archive'],
    ['/a/../b/./c', '/b/c'],
    ['/%61rchive?q=1#top', '/%61rchive?q=1#top'],
    ['/прививки', '/%D0%BF%D1%80%D0%B8%D0%B2%D0%B8%D0%B2%D0%BA%D0%B8'],
    ['/a//b', '/a//b'],
    ['/http://example.org', '/http://example.org'],
  ])('%j is %j', (given, path) => expect(toSitePath(given)).toBe(path))
})

describe('no path of the site', () => {
  test.each([
    ...['', 'archive', 'https://example.org/a', 'javascript:alert(1)', '?a=1', '#top'],
    ...[
      '//example.org',
      '/\\example.org',
      '\\\\example.org',
      '/.//example.org',
      '/a/..//example.org',
    ],
    ...[
      '/a\nb',
      '/\t/example.org',
      '/a b',
      '/a\u0000',
      '/\u200b/a',
      '/\u202ea',
      `/${'a'.repeat(2000)}`,
    ],
  ])('%j', (given) => expect(toSitePath(given)).toBeNull())
})

test('the page of a path', () => {
  expect(pageOf('/statements/%61bc?x=/y#z')).toBe('/statements/abc')
  expect(pageOf('/%E0%A4%A')).toBe('/%E0%A4%A')
})

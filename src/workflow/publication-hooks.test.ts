import { describe, expect, test } from '@jest/globals'
import { keepPublished, stampPublication } from './publication-hooks.ts'

type BeforeOperation = Parameters<typeof keepPublished>[0]
type BeforeChange = Parameters<typeof stampPublication>[0]

describe('an update that does not say what becomes of the public state', () => {
  const req = { i18n: { language: 'en' } }
  const run = (args: object, operation = 'update') =>
    keepPublished({ args, operation, req } as BeforeOperation) as unknown

  test.each([
    ['no status', { data: { title: 'A' }, id: '1' }],
    ['draft: false said expressly', { data: { title: 'A' }, draft: false }],
    ['no data', {}],
  ])('is a draft: %s', (_, args) => {
    expect(run(args)).toEqual({ ...args, draft: true })
  })

  test.each([
    ['publishing', { data: { _status: 'published' } }],
    ['unpublishing', { data: { _status: 'draft' } }],
    ['a draft already', { data: { title: 'A' }, draft: true }],
  ])('%s is left as it is', (_, args) => {
    expect(run(args)).toBe(args)
  })

  test('so is a copy of a published document', () => {
    const args = { data: {}, duplicateFromID: '1' }
    expect(run(args, 'create')).toEqual({ ...args, draft: true })
  })

  test('nor does a copy of a published document publish itself', () => {
    const args = { data: {}, duplicateFromID: '1' }
    expect(run(args, 'create')).toEqual({ ...args, draft: true })
  })

  test('an older version is restored as a draft, or not at all', () => {
    const args = { id: '1', draft: true }
    expect(run(args, 'restoreVersion')).toBe(args)
    expect(() => run({ id: '1' }, 'restoreVersion')).toThrow(/add draft=true/)
  })

  test.each(['create', 'read', 'delete'])('%s is left as it is', (operation) => {
    const args = { data: {} }
    expect(run(args, operation)).toBe(args)
  })
})

const stamp = (data: object, originalDoc?: object, context: object = {}) =>
  stampPublication({ data: { ...data }, originalDoc, context } as BeforeChange) as Record<
    string,
    unknown
  >

describe('the date of the first publication', () => {
  const first = '2026-03-01T09:00:00.000Z'

  test('is now', () => {
    const before = Date.now()
    const stamped = stamp({ _status: 'published' }).publishedAt as string
    expect(new Date(stamped).toISOString()).toBe(stamped)
    expect(Date.parse(stamped)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(stamped)).toBeLessThanOrEqual(Date.now())
  })

  test('is told to the gate: approvals came before it', () => {
    const context: { stamps?: unknown } = {}
    const { publishedAt } = stamp({ _status: 'published' }, undefined, context)
    expect(context.stamps).toEqual([publishedAt])
  })

  test('may be set by the editor', () => {
    expect(stamp({ _status: 'published', publishedAt: first }).publishedAt).toBe(first)
  })

  test.each([
    ['not part of the change', {}],
    ['emptied', { publishedAt: null }],
  ])('stays when %s', (_, data) => {
    const original = { _status: 'published', publishedAt: first }
    expect(stamp({ _status: 'published', ...data }, original).publishedAt).toBe(first)
  })

  test.each([['draft'], [undefined]])('is not set by saving (status %s)', (_status) => {
    expect(stamp({ _status, title: 'A' })).not.toHaveProperty('publishedAt')
  })
})

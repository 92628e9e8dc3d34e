import { beforeEach, describe, expect, test } from '@jest/globals'
import { eraseAddress } from '../content/addresses.ts'
import type { Redirect } from '../content/model.ts'
import { createLedger, type LedgerFixture, type Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

let readModel: ReadModel
let ledger: LedgerFixture

function tell(...told: Told[]): void {
  for (const one of told) ledger.add(one)
  readModel.apply(ledger.records)
}

const article = (id: string, slug = id): Told => ({ id, ru: { title: id.toUpperCase(), slug } })
const gone = (id: string, redirect?: Redirect): Told => ({
  ...{ id, action: 'unpublish' as const },
  ...(redirect && { redirect }),
})
const to = (id: string): Redirect => ({ type: 'statements', id })
const at = (path: string) => readModel.fate({ path })
const left = (id: string, since: string, slug = id) => ({
  ...{ kind: 'gone', type: 'statements', id, since, reason: null, path: `/statements/${slug}` },
})
const minute = (n: number) => `2026-01-01T00:0${n}:00.000Z`

beforeEach(() => {
  readModel = openReadModel({ file: ':memory:', model: fixtureModel })
  ledger = createLedger()
})

describe('what is public', () => {
  test('by its path and by its id', () => {
    tell(article('a'))
    const fate = { kind: 'public', type: 'statements', id: 'a', path: '/statements/a' }
    expect(at('/statements/a')).toEqual(fate)
    expect(at('/statements/a/?utm_source=mail#top')).toEqual(fate)
    expect(readModel.fate({ id: 'a' })).toEqual(fate)
  })

  test('a record without a page has no path', () => {
    tell({ id: 't', type: 'topics', ru: { title: 'Тема', slug: 't' } })
    expect(readModel.fate({ id: 't' })).toMatchObject({ kind: 'public', path: null })
  })

  test('never there', () => {
    tell(article('a'))
    for (const path of ['/statements/b', '/forum-reports/a', '/a', '', '/statements/'])
      expect(at(path)).toBeNull()
    expect(readModel.fate({ id: 'b' })).toBeNull()
  })

  test('a former address leads to the present one', () => {
    tell(article('a', 'old'), { ...article('a', 'new'), action: 'revise' })
    const moved = {
      kind: 'moved',
      path: '/statements/new',
      to: to('a'),
      from: to('a'),
      permanent: true,
    }
    expect(at('/statements/old')).toEqual(moved)
    tell(article('b', 'old'))
    expect(at('/statements/old')).toMatchObject({ kind: 'public', id: 'b' })
  })
})

describe('what was unpublished', () => {
  test('is gone since then, under each of its addresses; nothing is said of why', () => {
    tell(article('a', 'old'), { ...article('a', 'new'), action: 'revise' }, gone('a'))
    const fate = left('a', minute(3), 'new')
    expect([at('/statements/new'), at('/statements/old')]).toEqual([fate, fate])
    expect(readModel.fate({ id: 'a' })).toEqual(fate)
  })

  test('leads to another publication, wherever its page is by then', () => {
    tell(article('a'), article('b'), gone('a', to('b')))
    expect(at('/statements/a')).toEqual({
      ...{ kind: 'moved', path: '/statements/b', to: to('b'), from: to('a'), permanent: false },
    })
    tell({ ...article('b', 'renamed'), action: 'revise' })
    expect(readModel.fate({ id: 'a' })).toMatchObject({ path: '/statements/renamed' })
  })

  test('leads to a page that is none of ours', () => {
    tell(article('a'), gone('a', { path: '/archive?year=2026' }))
    expect(at('/statements/a')).toMatchObject({
      ...{ kind: 'moved', path: '/archive?year=2026', to: null, permanent: false },
    })
  })

  test('leads to a path that has become the address of a publication', () => {
    tell(article('a'), gone('a', { path: '/statements/b' }))
    expect(at('/statements/a')).toEqual(left('a', minute(2)))
    tell(article('x', 'b'))
    expect(at('/statements/a')).toMatchObject({ path: '/statements/b', to: to('x') })
    tell({ ...article('x', 'c'), action: 'revise' })
    expect(at('/statements/a')).toMatchObject({ path: '/statements/c', to: to('x') })
  })

  test('does not lead to another site, nor to a page where nothing is public', () => {
    for (const path of ['//evil.example', 'https://evil.example', '/\\\\evil', '/statements/x']) {
      const id = `a${path.length}`
      tell(article(id), gone(id, { path }))
      expect(readModel.fate({ id })).toMatchObject({ kind: 'gone', id })
    }
  })

  test('says the public reason, if there is one', () => {
    const reason = { ru: 'Снят по решению автора' }
    tell(article('a'), { ...gone('a'), reason })
    expect(at('/statements/a')).toMatchObject({ kind: 'gone', reason })
  })

  test('leads over others that are gone to the end of the chain', () => {
    tell(article('a'), article('b'), article('c'))
    tell(gone('a', to('b')), gone('b', to('c')))
    expect(at('/statements/a')).toMatchObject({ kind: 'moved', path: '/statements/c' })
    tell(gone('c'))
    expect(at('/statements/a')).toEqual(left('a', minute(4)))
    expect(at('/statements/b')).toEqual(left('b', minute(5)))
  })

  test('loses its redirect when it is published again', () => {
    tell(article('a'), article('b'), gone('a', to('b')), article('a'))
    expect(at('/statements/a')).toMatchObject({ kind: 'public', id: 'a' })
    tell(gone('a'))
    expect(at('/statements/a')).toEqual(left('a', minute(5)))
  })

  test('leads nowhere when the chain comes back, or never ends', () => {
    tell(article('a'), article('b'), gone('a', to('b')), gone('b', { path: '/statements/a' }))
    expect(at('/statements/a')).toEqual(left('a', minute(3)))
    expect(at('/statements/b')).toEqual(left('b', minute(4)))
    const ids = Array.from({ length: 30 }, (_, index) => `n${index}`)
    tell(...ids.map((id) => article(id)))
    tell(...ids.slice(0, -1).map((id, index) => gone(id, to(`n${index + 1}`))))
    expect(at('/statements/n9')).toMatchObject({ kind: 'moved', path: '/statements/n29' })
    expect(at('/statements/n0')).toMatchObject({ kind: 'gone' })
  })
})

describe('what was erased', () => {
  const addresses = ['old', 'a'].map((slug) => eraseAddress('a', `/statements/${slug}`))
  const erasure: Told = { id: 'a', action: 'erase', addresses }

  test('is erased since then, and redirects to it lead nowhere', () => {
    tell(article('a', 'old'), { ...article('a'), action: 'revise' }, article('b'))
    tell(gone('b', to('a')), erasure)
    const fate = { kind: 'erased', ...to('a'), since: minute(5) }
    expect([at('/statements/a'), at('/statements/old')]).toEqual([fate, fate])
    expect(readModel.fate({ id: 'a' })).toEqual(fate)
    expect(at('/statements/b')).toEqual(left('b', minute(4)))
    expect(readModel.gone('statements', 'a')).toBeNull()
  })

  test('also after it was unpublished with a redirect, and its address may be used again', () => {
    tell(article('a'), article('b'), gone('a', to('b')), erasure)
    expect(at('/statements/a')).toEqual({ kind: 'erased', ...to('a'), since: minute(4) })
    tell(article('c', 'a'))
    expect(at('/statements/a')).toMatchObject({ kind: 'public', id: 'c' })
  })

  test('a read model built anew, when the contents are no longer there, says the same', () => {
    tell(article('a', 'old'), { ...article('a'), action: 'revise' }, article('b'))
    tell(gone('b', to('a')), erasure)
    const asked = [{ path: '/statements/old' }, { path: '/statements/a' }, { id: 'a' }, { id: 'b' }]
    const before = asked.map((address) => readModel.fate(address))
    for (const record of ledger.records)
      if (record.entry.documentId === 'a' && record.entry.action !== 'erase') record.content = null
    readModel.reset()
    readModel.apply(ledger.records)
    expect(asked.map((address) => readModel.fate(address))).toEqual(before)
  })
})

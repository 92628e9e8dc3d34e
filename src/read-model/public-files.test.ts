import { beforeEach, describe, expect, test } from '@jest/globals'
import {
  filesModel,
  pdf,
  pdfName,
  person,
  photo,
  photoName,
  sizesOf,
  statement,
  stem,
} from './files.fixture.ts'
import { createLedger, type LedgerFixture, type Told } from './ledger.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

let readModel: ReadModel
let ledger: LedgerFixture

beforeEach(() => {
  readModel = openReadModel({ file: ':memory:', model: filesModel })
  ledger = createLedger()
})

function tell(...told: Told[]): void {
  for (const one of told) ledger.add(one)
  readModel.apply(ledger.records)
}

const kindOf = (name: string) => readModel.fileFate(name)?.kind ?? null
const movedTo = (name: string) => {
  const fate = readModel.fileFate(name)
  return fate?.kind === 'moved' ? fate.name : fate
}
const unpublish = (id: string, type = 'statements'): Told => ({ type, id, action: 'unpublish' })
const revise = (told: Told): Told => ({ ...told, action: 'revise' })
const erase = (id: string, type = 'statements'): Told => ({ type, id, action: 'erase' })

const [a, b] = [pdfName('a'), pdfName('b')]

describe('a file', () => {
  test('is private, public while something shows it, gone, and public again', () => {
    tell(pdf('m', 'a'))
    expect(kindOf(a)).toBeNull()
    tell(statement('s', { image: 'm' }))
    expect(readModel.fileFate(a)).toEqual({
      kind: 'public',
      originalName: 'Имя m',
      because: [
        { type: 'media', id: 'm' },
        { type: 'statements', id: 's' },
      ],
    })
    tell(unpublish('s'))
    expect(readModel.fileFate(a)).toEqual({ kind: 'gone', because: [{ type: 'media', id: 'm' }] })
    tell(statement('s', { image: 'm' }))
    expect(kindOf(a)).toBe('public')
  })

  test('is reachable until the last of those that show it is gone', () => {
    tell(pdf('m', 'a'), statement('s', { image: 'm' }), statement('t', { image: 'm' }))
    tell(unpublish('s'))
    expect(kindOf(a)).toBe('public')
    tell(revise(statement('t')))
    expect(kindOf(a)).toBe('gone')
  })

  test('stays where the publication is withdrawn or superseded, which can be read', () => {
    tell(pdf('m', 'a'), { ...statement('s', { image: 'm' }), action: 'withdraw' })
    expect(kindOf(a)).toBe('public')
    tell({ ...statement('s', { image: 'm' }), action: 'supersede' })
    expect(kindOf(a)).toBe('public')
  })

  test('is shown through records, and named are all on the way', () => {
    tell(pdf('m', 'a'), person('p', 'm'))
    expect(kindOf(a)).toBeNull()
    tell(statement('s', { speaker: 'p' }))
    expect(readModel.fileFate(a)?.because).toEqual([
      { type: 'media', id: 'm' },
      { type: 'people', id: 'p' },
      { type: 'statements', id: 's' },
    ])
  })

  test.each([
    ['the person gets another portrait', revise(person('p', 'other'))],
    ['the person loses the portrait', revise(person('p'))],
    ['the person is removed', unpublish('p', 'people')],
    ['the statement names nobody', revise(statement('s'))],
    ['the file is removed itself', unpublish('m', 'media')],
  ])('is gone when %s', (_, told) => {
    tell(pdf('m', 'a'), person('p', 'm'), statement('s', { speaker: 'p' }), told)
    expect(kindOf(a)).toBe('gone')
  })

  test('that only a private record lost was never public', () => {
    tell(pdf('m', 'a'), person('p', 'm'), revise(person('p')))
    expect(kindOf(a)).toBeNull()
  })

  test('of two documents is public while one of them is shown', () => {
    tell(pdf('m', 'a'), pdf('n', 'a'), statement('s', { image: 'm' }))
    tell(statement('t', { image: 'n' }), revise(pdf('m', 'b')))
    expect(kindOf(a)).toBe('public')
    tell(unpublish('t'))
    // The other document has another file by now.
    expect(movedTo(a)).toBe(b)
  })
})

describe('a replaced file', () => {
  test('leads to the present one while that is shown, and is gone then', () => {
    tell(pdf('m', 'a'), statement('s', { image: 'm' }), revise(pdf('m', 'b')))
    expect([movedTo(a), kindOf(b)]).toEqual([b, 'public'])
    tell(revise(pdf('m', 'c')))
    expect([movedTo(a), movedTo(b)]).toEqual([pdfName('c'), pdfName('c')])
    tell(unpublish('s'))
    expect([a, b, pdfName('c')].map(kindOf)).toEqual(['gone', 'gone', 'gone'])
  })

  test('that was replaced before anything showed it was never public', () => {
    tell(pdf('m', 'a'), revise(pdf('m', 'b')), statement('s', { image: 'm' }))
    expect([kindOf(a), kindOf(b)]).toEqual([null, 'public'])
  })

  test('that comes back is public under its old name', () => {
    tell(
      pdf('m', 'a'),
      statement('s', { image: 'm' }),
      revise(pdf('m', 'b')),
      revise(pdf('m', 'a')),
    )
    expect([kindOf(a), movedTo(b)]).toEqual(['public', a])
  })

  test('of another kind leads to what there is now', () => {
    tell(pdf('m', 'a'), statement('s', { image: 'm' }), revise(photo('m', 'b')))
    expect(movedTo(a)).toBe(`${stem('b')}.full.w640.jpg`)
    tell(revise(pdf('m', 'c')))
    expect(sizesOf('b').map(movedTo)).toEqual(sizesOf('b').map(() => pdfName('c')))
  })
})

describe('an image', () => {
  test('is public in its sizes, never as it was uploaded', () => {
    tell(photo('m', 'a'), statement('s', { image: 'm' }))
    expect(kindOf(photoName('a'))).toBeNull()
    expect(new Set(sizesOf('a').map(kindOf))).toEqual(new Set(['public']))
    tell(unpublish('s'))
    expect(kindOf(photoName('a'))).toBeNull()
    expect(new Set(sizesOf('a').map(kindOf))).toEqual(new Set(['gone']))
  })

  test.each(['full.w321.jpg', 'full.w320.avif', '16x9-51-50.w320.jpg', '1x1-50-50.w320.jpg'])(
    'has no size %s that nobody made',
    (size) => {
      tell(photo('m', 'a'), statement('s', { image: 'm' }))
      expect(kindOf(`${stem('a')}.${size}`)).toBeNull()
      tell(unpublish('s'))
      expect(kindOf(`${stem('a')}.${size}`)).toBeNull()
    },
  )

  test('with another focal point sends to the sizes that there are now', () => {
    tell(photo('m', 'a', 50), statement('s', { image: 'm' }), revise(photo('m', 'a', 20)))
    expect(movedTo(`${stem('a')}.16x9-50-50.w320.webp`)).toBe(`${stem('a')}.16x9-20-50.w320.webp`)
    expect(kindOf(`${stem('a')}.full.w320.webp`)).toBe('public')
    expect(kindOf(`${stem('a')}.16x9-30-50.w320.webp`)).toBeNull()
  })

  test('without sizes is not public at all, and nothing is remembered of it', () => {
    const bare = {
      type: 'media',
      id: 'm',
      ru: { filename: photoName('a'), mimeType: 'image/jpeg' },
    }
    tell(bare, statement('s', { image: 'm' }), unpublish('s'))
    expect([photoName('a'), ...sizesOf('a')].map(kindOf).filter(Boolean)).toEqual([])
    expect(readModel.file(photoName('a'))).toBeNull()
  })
})

describe('after an erasure', () => {
  test('of the file itself nothing tells that it was there', () => {
    tell(pdf('m', 'a'), statement('s', { image: 'm' }), revise(pdf('m', 'b')), erase('m', 'media'))
    expect([kindOf(a), kindOf(b)]).toEqual([null, null])
  })

  test('of what showed it nothing tells of that', () => {
    tell(pdf('m', 'a'), statement('s', { image: 'm' }), revise(statement('s')))
    expect(kindOf(a)).toBe('gone')
    tell(erase('s'))
    expect(kindOf(a)).toBeNull()
  })

  test('another publication that showed it is remembered', () => {
    tell(pdf('m', 'a'), statement('s', { image: 'm' }), statement('t', { image: 'm' }))
    tell(unpublish('t'), erase('s'))
    expect(kindOf(a)).toBe('gone')
  })
})

test('a preview shows no file to readers and leaves nothing', () => {
  tell(pdf('m', 'a'), statement('s', { image: 'm' }))
  const [record] = [createLedger().add(unpublish('s'))]
  readModel.preview([record], () => expect(kindOf(a)).toBe('gone'))
  expect(kindOf(a)).toBe('public')
})

test('names of other things are nobody’s', () => {
  tell(pdf('m', 'a'), statement('s', { image: 'm' }))
  for (const name of ['', 'a', '%', stem('a'), `${stem('a')}.`, `${stem('a')}.png`, 'a_.pdf'])
    expect(kindOf(name)).toBeNull()
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openSqlite } from '../../read-model/sqlite.ts'
import { openDeskIndex, type DeskIndex } from './desk-index.ts'
import type { DeskDocument } from './document.ts'
import { plainAnalyser } from './plain-analyser.fixture.ts'

const analyser = plainAnalyser({
  людей: 'человек',
  человека: 'человек',
  детям: 'ребенок',
  ребенка: 'ребенок',
})

const open = (file = ':memory:', version = '1') => openDeskIndex({ file, analyser, version })

const document = (id: string, title: string, body = '', en = ''): DeskDocument => ({
  ...{ type: 'statements', id, stamp: '2026-01-01T00:00:00.000Z' },
  texts: { ru: { title, body }, ...(en && { en: { title: en, body: '' } }) },
})

let index: DeskIndex
beforeEach(() => {
  index = open()
})
afterEach(() => index.close())

function find(text: string, locale: 'ru' | 'en' = 'ru'): string[] {
  const query = index.toQuery(text, locale)
  return query ? index.find(query, 100, 0).map(({ id }) => id) : []
}

describe('what is found', () => {
  beforeEach(() => {
    index.put([
      document('1', 'Прививка для человека', 'Как защитить ребёнка от гриппа', 'Flu vaccine'),
      document('2', 'Расписание', 'Человек, прививка и ещё раз прививка — детям'),
      document('3', 'Ёлка в городской больнице № 12'),
    ])
  })

  test.each<[string, string[]]>([
    ['людей', ['1', '2']],
    ['прививка детям', ['1', '2']],
    ['елка', ['3']],
    ['ЁЛКА 12', ['3']],
    ['приви', ['1', '2']],
    ['приви ', []],
    ['прививка распис', ['2']],
    ['"прививка для"', ['1']],
    ['«прививка для человека»', ['1']],
    ['"для прививка"', []],
    ['"прививка для', ['1']],
    ['прививка -расписание', ['1']],
    ['прививка −детям', []],
    ['flu', ['1']],
    ['vacc', ['1']],
    ['больнице прививка', []],
    ['-прививка', []],
    ['', []],
  ])('%s', (text, ids) => {
    expect(find(text).sort()).toEqual(ids)
  })

  test('in the language of the other texts too', () => {
    expect(find('людей', 'en').sort()).toEqual(['1', '2'])
    expect(find('Flu vaccine', 'ru')).toEqual(['1'])
  })

  test('a word in the title counts more than several in the body', () => {
    expect(find('прививка')).toEqual(['1', '2'])
  })

  test('with a limit and from a place on', () => {
    const query = index.toQuery('прививка', 'ru')
    expect(query && index.find(query, 1, 1)).toEqual([
      { type: 'statements', id: '2', stamp: '2026-01-01T00:00:00.000Z' },
    ])
  })
})

test('of a code or a word with a hyphen the whole may be unfinished, not its end alone', () => {
  index.put([
    document('1', 'Код E11.9'),
    document('2', 'Для E11 с 90 лет'),
    document('3', 'КОВИД-19'),
  ])
  expect(['E11.9', 'E11', 'ковид-1', 'лет-9'].map((text) => find(text).sort())).toEqual([
    ...[['1'], ['1', '2'], ['3'], []],
  ])
})

describe('synonyms', () => {
  beforeEach(() => {
    index.put([
      document('1', 'Острая вирусная инфекция у людей'),
      document('2', 'Как лечат ОРВИ'),
      document('3', 'Острая боль, а инфекция не вирусная'),
    ])
    index.setSynonyms([{ expressions: ['ОРВИ', 'острая вирусная инфекция'] }])
  })

  test.each([
    ['ОРВИ ', ['1', '2']],
    ['ОРВИ', ['1', '2']],
    ['ОРВИ людей', ['1']],
    ['орви лечат', ['2']],
    // The third has all the words.
    ['острая вирусная инфекция ', ['1', '2', '3']],
    ['острая вирусная инфекция', ['1', '2', '3']],
    ['острая вирусная инф', ['1', '3']],
    ['"острая вирусная инфекция"', ['1']],
    ['острая вирусная инфекция людей', ['1']],
    ['людей ОРВИ ', ['1']],
    ['людей ОРВИ', ['1']],
  ])('%s', (text, ids) => {
    expect(find(text).sort()).toEqual(ids)
  })

  test('that mean more are looked for in titles, and do not ask for the others', () => {
    index.setSynonyms([{ expressions: ['ОРВИ'], broader: ['вирусная'] }])
    index.put([document('4', 'Другое', 'Вирусная в тексте')])
    expect(find('ОРВИ ').sort()).toEqual(['1', '2', '3'])
    expect(find('вирусная ').sort()).toEqual(['1', '3', '4'])
  })

  test('apply at once, and end at once', () => {
    index.setSynonyms([{ expressions: ['боль', 'страдание'] }])
    expect(find('ОРВИ ')).toEqual(['2'])
    expect(find('страдание ')).toEqual(['3'])
  })
})

describe('whatever is typed is answered', () => {
  const hostile = [
    '"',
    '""',
    '«',
    '-',
    '--',
    '*',
    '()',
    'AND',
    'OR NOT',
    'NEAR(a b, 2)',
    'title:x',
    'a"b',
    "a'b",
    '^x',
    '{title} : x',
    'x*',
    '; DROP TABLE documents; --',
    '\u0000',
    '\u202Eabc',
    '😀 💉',
    '\uD800',
    'a'.repeat(10_000),
    'слово '.repeat(2_000),
    '-а '.repeat(50) + 'б',
    '" - " - "',
    '\\',
    '%',
    '_',
  ]
  test.each(hostile)('%j', (text) => {
    index.put([document('1', 'а AND b'), document('2', text)])
    expect(Array.isArray(find(text))).toBe(true)
  })
})

describe('what changes', () => {
  test('a document is found by what it says now', () => {
    index.put([document('1', 'Прежний заголовок')])
    index.put([{ ...document('1', 'Новый'), stamp: 'later' }])
    expect([find('прежний'), find('новый')]).toEqual([[], ['1']])
    expect([...index.stamps('statements')]).toEqual([['1', 'later']])
  })

  test('what is removed is not found, and removing it again does nothing', () => {
    index.put([document('1', 'Одно'), document('2', 'Другое')])
    const { stamp } = document('1', '')
    const gone = { type: 'statements', id: '1', stamp }
    expect(index.textsOf(gone)).toMatchObject({ ru: { title: 'Одно' } })
    expect(index.textsOf({ ...gone, stamp: 'later' })).toEqual({})
    index.remove([gone])
    index.remove([gone])
    expect([find('одно'), find('другое')]).toEqual([[], ['2']])
    expect(index.textsOf(gone)).toEqual({})
  })

  test('a failure writes nothing of what was given together', () => {
    const broken = { ...document('2', 'Сломанное'), stamp: undefined } as Partial<DeskDocument>
    expect(() => index.put([document('1', 'Целое'), broken as DeskDocument])).toThrow()
    expect(find('целое')).toEqual([])
  })
})

describe('the file', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'medglas-desk-'))
    file = join(folder, 'desk-search.db')
    index.close()
    index = open(file)
    index.put([document('1', 'Оставшееся'), document('2', 'Стираемое', 'канарейка')])
    index.writeNote('cursor', '7')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const reopen = (version = '1') => {
    index.close()
    index = open(file, version)
  }

  test('is used again', () => {
    reopen()
    expect([find('канарейка'), index.readNote('cursor')]).toEqual([['2'], '7'])
  })

  test.each<[string, () => void]>([
    ['of another version', () => reopen('2')],
    [
      'that is missing',
      () => {
        index.close()
        for (const name of readdirSync(folder)) rmSync(join(folder, name))
        index = open(file)
      },
    ],
    [
      'that is damaged',
      () => {
        index.close()
        writeFileSync(file, 'SQLite format 3\u0000 and then nothing of the kind'.repeat(100))
        index = open(file)
      },
    ],
    ['that is reset', () => index.reset()],
  ])('%s is begun anew', (_, act) => {
    act()
    expect([find('канарейка'), index.readNote('cursor')]).toEqual([[], null])
    index.put([document('3', 'Новое')])
    expect(find('новое')).toEqual(['3'])
  })

  test('of something else is left alone', () => {
    const other = join(folder, 'other.db')
    const sqlite = openSqlite(other)
    sqlite.exec('CREATE TABLE precious (a); INSERT INTO precious VALUES (1)')
    sqlite.close()
    expect(() => open(other)).toThrow('something else')
    const again = openSqlite(other)
    expect(again.prepare('SELECT * FROM precious').all()).toEqual([{ a: 1 }])
    again.close()
  })

  test('holds nothing of what was removed once it is scrubbed', () => {
    index.remove([{ type: 'statements', id: '2' }])
    index.scrub()
    index.close()
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    const words = ['Стираемое', 'стираемое', 'канарейка']
    expect(words.filter((word) => bytes.some((all) => all.includes(word)))).toEqual([])
    expect(bytes.some((all) => all.includes('оставшееся'))).toBe(true)
    index = open(file)
    expect(find('оставшееся')).toEqual(['1'])
  })
})

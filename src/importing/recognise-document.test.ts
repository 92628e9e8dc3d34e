import { describe, expect, it } from '@jest/globals'
import { findAttribution } from './attribution.ts'
import { findDateLine } from './date-line.ts'
import { findCredits } from './image-credits.ts'
import { personMentioned, personNamed } from './match-people.ts'
import { readMarkdown } from './readers/markdown.ts'
import { recogniseDocument } from './recognise-document.ts'
import type { ImportedBlock } from './tree.ts'

const recognise = (text: string) =>
  recogniseDocument(readMarkdown(new TextEncoder().encode(text), { fileName: 'a.md' }), 'ru')

describe('recogniseDocument', () => {
  it('takes a heading of the first level as the title, out of the body; others stay', () => {
    const found = recognise('# Открыта клиника\n\nКлиника ждёт.\n\n# Раздел\n\nТекст есть.')
    expect(found).toMatchObject({
      title: 'Открыта клиника',
      titleOrigin: 'heading',
      lead: 'Клиника ждёт.',
    })
    expect(found.body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(found.warnings).toEqual([])
  })

  it('copies a title that is marked as nothing, and leaves it in the body', () => {
    const found = recognise('Открыта клиника\n\nКлиника ждёт.')
    expect(found).toMatchObject({ title: 'Открыта клиника', titleOrigin: 'first-line' })
    expect(found.body).toHaveLength(2)
  })

  it('knows the day of a dateline with a year, or of a line of its own', () => {
    expect(recognise('# А\n\nКАЗАНЬ, 5 мая 2024 года. /АГН/. Она готова.').date?.day).toBe(
      '2024-05-05',
    )
    expect(recognise('# А\n\n12.03.2026\n\nТекст есть.').date).toEqual({
      day: '2026-03-12',
      words: '12.03.2026',
    })
    expect(recognise('# А\n\nКАЗАНЬ, 5 мая. /АГН/. Она готова.').date).toBeNull()
  })
})

describe('findDateLine', () => {
  it.each([
    ['5 мая 2026 года', '2026-05-05'],
    ['Дата: 5 мая 2026 г.', '2026-05-05'],
    ['01.12.2025', '2025-12-01'],
    ['Date: 5 March 2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
  ])('%s', (line, day) => expect(findDateLine(line)?.day).toBe(day))

  it.each(['31.04.2026', '5 мая', '5 мая 2026 года открылась клиника', '99.99.2026', 'тел. 2026'])(
    'not %s',
    (line) => expect(findDateLine(line)).toBeNull(),
  )
})

describe('findAttribution', () => {
  it.each([
    ['«Да», — сказала главный врач Анна Орлова.', 'Анна Орлова', 'главный врач'],
    [
      '"Да", - отметил руководитель Департамента здравоохранения Москвы Алексей Хрипун, открывая форум.',
      ...['Алексей Хрипун', 'руководитель Департамента здравоохранения Москвы'],
    ],
    ['“Yes,” said Jane Smith, head of the clinic.', 'Jane Smith', 'head of the clinic'],
  ])('%s', (text, name, position) =>
    expect(findAttribution([{ kind: 'paragraph', text }])).toEqual({ name, position }),
  )

  it('finds nobody where nobody is named with a position', () => {
    for (const text of [
      '«Да», — сказала она.',
      'Он сказал правду. Анна Орлова.',
      '«Да», — сказал Иван.',
    ])
      expect(findAttribution([{ kind: 'paragraph', text }])).toBeNull()
  })
})

describe('people of the records', () => {
  const people = [
    { id: '1', name: 'Светлана Чупшева' },
    { id: '2', name: 'Алексей Хрипун' },
    { id: '3', name: 'Анна Орлова' },
    { id: '4', name: 'Орлова Анна' },
  ]

  it('are known by their name in any order, unless there are two', () => {
    expect(personNamed('Хрипун Алексей', people)?.id).toBe('2')
    expect(personNamed('Анна Орлова', people)).toBeNull()
    expect(personNamed('Алексей', people)).toBeNull()
  })

  it('are found in any case of their names', () => {
    expect(personMentioned('цитирует главу АСИ Светлану Чупшеву', people)?.id).toBe('1')
    expect(personMentioned('встреча с Алексеем Хрипуном', people)?.id).toBe('2')
    expect(personMentioned('Светлана Петрова и Иван Чупшев', people)).toBeNull()
  })
})

describe('findCredits', () => {
  const image: ImportedBlock = { kind: 'image', bytes: new Uint8Array(), alt: '', name: 'a.png' }
  const line = (text: string): ImportedBlock => ({
    kind: 'paragraph',
    inlines: [{ kind: 'text', text, format: 0 }],
  })
  it.each([
    ['Фото: Иван Петров.', 'Иван Петров'],
    ['© ТАСС', 'ТАСС'],
    ['Photo by: WHO', 'WHO'],
  ])('%s', (text, credit) =>
    expect([...findCredits([image, line(text)]).values()]).toEqual([credit]),
  )

  it('no credit is made of other lines', () => {
    expect(findCredits([image, line('Фотографии прилагаются.')]).size).toBe(0)
    expect(findCredits([line('Фото: Иван'), image]).size).toBe(0)
  })
})

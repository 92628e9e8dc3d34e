import { expect, test } from '@jest/globals'
import type { Queue, QueueItem } from '../../workflow/queue.ts'
import type { Reviews } from '../../workflow/queue-reviews.ts'
import type { Plans } from '../../workflow/queue-schedules.ts'
import { toSections as sectionsOf } from './sections.ts'

const nothing: Queue = { drafts: null, waiting: null, approved: null, secondEyes: null }
const toSections = (language: 'ru' | 'en', queue: Queue, reviews: Reviews | null, plans?: Plans) =>
  sectionsOf(
    { language, zone: 'Europe/Moscow' },
    { queue, plans: plans ?? null, reviews, rights: null },
  )
const item: QueueItem = {
  ...{ type: 'statements', id: '1', title: 'Вакцинация', state: 'in-review' },
  savedAt: '2026-11-24T07:05:00.000Z',
}

test('only the sections of a person are there, and empty ones say so', () => {
  const [waiting, ...others] = toSections('ru', { ...nothing, waiting: [] }, null)
  expect(waiting).toMatchObject({ lines: [], summary: 'Согласовывать пока нечего.' })
  expect(others).toEqual([])
})

test('documents are counted in Russian and shown by the clocks of Moscow', () => {
  const many = Array.from({ length: 22 }, () => item)
  const [waiting] = toSections('ru', { ...nothing, waiting: many }, null)
  expect(waiting).toMatchObject({ summary: '22 текста', isUrgent: false })
  expect(waiting?.lines[0]?.note).toBe('На согласовании · 24 ноября 2026 г. в 10:05 (мск)')
})

test('what has no title can be opened still', () => {
  const [drafts] = toSections('en', { ...nothing, drafts: [{ ...item, title: '' }] }, null)
  expect(drafts?.lines[0]?.title).toBe('Untitled')
})

test('a review says since when it is late', () => {
  const review = { type: 'guidance', id: '2', title: 'Протокол', reviewBy: '2026-11-01' }
  const reviews = { overdue: [{ ...review, overdueDays: 21 }], dueSoon: [] }
  const [overdue, dueSoon] = toSections('ru', nothing, reviews)
  expect(overdue).toMatchObject({ isUrgent: true, summary: '1 документ' })
  expect(overdue?.lines[0]?.note).toBe('Пересмотреть до 01.11.2026 · просрочено на 21 день')
  expect(dueSoon?.isUrgent).toBe(false)
})

test('what did not happen as planned says why, and is urgent', () => {
  const plan = { type: 'statements', id: '3', title: 'Сроки', move: 'publish' as const }
  const at = '2026-11-24T07:05:00.000Z'
  const stuck = [
    { ...plan, at, state: 'failed' as const, error: 'Эмбарго' },
    { ...plan, at, state: 'suspended' as const, error: null },
  ]
  const [failed, planned] = toSections('ru', nothing, null, { waiting: [], stuck })
  expect(failed).toMatchObject({ isUrgent: true, summary: '2 текста' })
  expect(failed?.lines.map(({ note }) => note)).toEqual([
    'Выйдет 24 ноября 2026 г. в 10:05 (мск) · не удалось · Эмбарго',
    'Выйдет 24 ноября 2026 г. в 10:05 (мск) · приостановлено: текст нужно согласовать снова',
  ])
  expect(planned).toMatchObject({ summary: 'Ничего не запланировано.', isUrgent: false })
})

test('rights say until when a file may be used anew, and that they have expired', () => {
  const file = { id: '4', title: 'зал.jpg', until: '2026-11-01' }
  const rights = [
    { ...file, hasExpired: true },
    { ...file, title: '', until: '2026-12-24', hasExpired: false },
  ]
  const work = { queue: nothing, plans: null, reviews: null, rights }
  const [section] = sectionsOf({ language: 'ru', zone: 'Europe/Moscow' }, work)
  expect(section).toMatchObject({ name: 'rights', summary: '2 файла' })
  expect(section?.lines).toEqual([
    {
      ...{ type: 'media', id: '4', title: 'зал.jpg' },
      note: 'истекли 01.11.2026: в новые публикации не войдёт',
    },
    { type: 'media', id: '4', title: 'Без заголовка', note: 'действуют по 24.12.2026' },
  ])
})

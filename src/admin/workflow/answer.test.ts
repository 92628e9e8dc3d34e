import { expect, test } from '@jest/globals'
import { emptyDraft as empty, isComplete as isReady, questionOf, toInput } from './answer.ts'
import type { Draft } from './answer.ts'
import type { Question } from './questions.ts'

const isComplete = (question: Question, draft: Draft, expected: string | null = null) =>
  isReady(question, draft, expected)

const zone = 'Europe/Moscow'

const ask = (move: Parameters<typeof questionOf>[0], then: Draft['then'] = 'publish') => {
  const question = questionOf(move, then)
  if (!question) throw new Error(`${move} asks nothing.`)
  return question
}

test('a submission is made at once', () => {
  expect(questionOf('submit', 'publish')).toBeUndefined()
})

test('a return needs a comment, an approval may have one', () => {
  expect(isComplete(ask('requestChanges'), { ...empty, comment: ' ' })).toBe(false)
  expect(isComplete(ask('approve'), empty)).toBe(true)
  expect(toInput(ask('approve'), empty, zone)).toEqual({})
  expect(toInput(ask('approve'), { ...empty, comment: ' Верно. ' }, zone)).toEqual({
    comment: 'Верно.',
  })
})

test('the reason of a withdrawal is given in Russian at least', () => {
  expect(isComplete(ask('withdraw'), { ...empty, reasonInEnglish: 'Wrong.' })).toBe(false)
  const given = { ...empty, reasonInRussian: 'Ошибка.' }
  expect(toInput(ask('withdraw'), given, zone)).toEqual({ reason: { ru: 'Ошибка.' } })
})

test('a plan is by the clocks of the desk, and asks what its own move does', () => {
  const at = { ...empty, wallClock: '2026-12-01T10:00' }
  expect(toInput(ask('schedule'), at, zone)).toEqual({
    at: '2026-12-01T07:00:00.000Z',
    then: 'publish',
  })
  expect(toInput(ask('schedule'), at, 'Asia/Omsk').at).toBe('2026-12-01T04:00:00.000Z')
  const withdrawal = ask('schedule', 'withdraw')
  expect(isComplete(withdrawal, { ...at, then: 'withdraw' })).toBe(false)
  const given: Draft = { ...at, then: 'withdraw', reasonInRussian: 'Ошибка.' }
  expect(toInput(withdrawal, given, zone)).toMatchObject({
    reason: { ru: 'Ошибка.' },
    then: 'withdraw',
  })
})

test('an unpublishing may send readers to a publication or a path', () => {
  const why = { ...empty, comment: 'Устарело' }
  const comment = 'Устарело'
  expect(toInput(ask('unpublish'), why, zone)).toEqual({ comment })
  const target = { type: 'statements', id: 'b' }
  const publication: Draft = { ...why, redirect: 'publication', path: '/left/over' }
  expect(isComplete(ask('unpublish'), publication)).toBe(false)
  expect(toInput(ask('unpublish'), { ...publication, target }, zone)).toEqual({
    ...{ comment, redirect: target },
  })
  const path: Draft = { ...why, redirect: 'path', target }
  expect(isComplete(ask('unpublish'), path)).toBe(false)
  expect(toInput(ask('unpublish'), { ...path, path: ' /archive ' }, zone)).toEqual({
    ...{ comment, redirect: { path: '/archive' } },
  })
  const planned: Draft = { ...path, then: 'unpublish', path: '/a', wallClock: '2026-12-01T10:00' }
  expect(toInput(ask('schedule', 'unpublish'), planned, zone)).toMatchObject({
    redirect: { path: '/a' },
  })
})

test('an erasure needs its ground, and the confirmation typed out', () => {
  const typed = { ...empty, confirmation: ' kenar ' }
  expect(isComplete(ask('erase'), typed, 'kenar')).toBe(false)
  const complete = { ...typed, comment: 'Решение суда' }
  expect(isComplete(ask('erase'), complete, 'kenar')).toBe(true)
  expect(isComplete(ask('erase'), complete, 'other')).toBe(false)
  expect(isComplete(ask('erase'), { ...complete, confirmation: '' }, null)).toBe(false)
  expect(toInput(ask('erase'), complete, zone)).toEqual({
    ...{ comment: 'Решение суда', confirmation: 'kenar' },
  })
})

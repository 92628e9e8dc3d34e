import { expect, test } from '@jest/globals'
import { isComplete, questionOf, toInput, type Draft } from './answer.ts'

const empty: Draft = {
  comment: '',
  reasonInRussian: '',
  reasonInEnglish: '',
  wallClock: '',
  then: 'publish',
}

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

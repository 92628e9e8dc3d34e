import { expect, test } from '@jest/globals'
import { mentionedFirst } from './find-publisher.ts'

const agency = { id: 'agency', names: ['Агентство здоровья', 'АЗ', ''] }
const department = { id: 'department', names: ['Департамент', '', 'Департамента города Ёлкина'] }
const known = [agency, department]

test.each([
  ['Агентство здоровья сообщает. Департамент согласен.', 'agency'],
  ['Руководитель Департамента\n города  Елкина и АЗ', 'department'],
  ['Сегодня (АЗ) открыло центр', 'agency'],
  ['Сказать и показать', undefined],
  ['', undefined],
])('%s', (text, id) => {
  expect(mentionedFirst(text, known)?.id).toBe(id)
})

test('of two names at the same place the longer one counts', () => {
  const branch = { id: 'branch', names: ['Агентство здоровья города'] }
  expect(mentionedFirst('Агентство здоровья города пишет', [agency, branch])?.id).toBe('branch')
})

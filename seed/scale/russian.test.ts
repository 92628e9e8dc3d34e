import { expect, test } from '@jest/globals'
import { about, along, counted, declined } from './russian.ts'

test.each([
  [1, '1 врач'],
  [2, '2 врача'],
  [5, '5 врачей'],
  [11, '11 врачей'],
  [14, '14 врачей'],
  [21, '21 врач'],
  [112, '112 врачей'],
  [233, '233 врача'],
])('%i', (number, text) => {
  expect(counted(number, 'врач', 'врача', 'врачей')).toBe(text)
})

const vaccination = declined('вакцинация', 'вакцинаци', ' от гриппа')
const education = declined('обучение', 'обучени', ' пациентов')
const screening = declined('скрининг', 'скрининг', '')

test('a noun is declined, what follows it is not', () => {
  expect(Object.values(vaccination)).toEqual([
    'вакцинация от гриппа',
    'вакцинации от гриппа',
    'вакцинации от гриппа',
    'вакцинацию от гриппа',
    'вакцинацией от гриппа',
    'вакцинации от гриппа',
  ])
})

test('prepositions fit the noun', () => {
  expect([vaccination, education, screening].map(about)).toEqual([
    'о вакцинации от гриппа',
    'об обучении пациентов',
    'о скрининге',
  ])
  expect([vaccination, screening].map(along)).toEqual(['с вакцинацией от гриппа', 'со скринингом'])
})

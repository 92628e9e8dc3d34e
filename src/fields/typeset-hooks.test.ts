import { expect, test } from '@jest/globals'
import type { FieldHook } from 'payload'
import * as n from '../rich-text/test-nodes.ts'
import { typesetLine, typesetRichText } from './typeset-hooks.ts'

const run = (hook: FieldHook, locale: string | null, value: unknown, previousValue?: unknown) =>
  hook({ value, previousValue, req: { locale } } as Parameters<FieldHook>[0]) as unknown
const body = (words: string) => n.document(n.paragraph(n.text(words)))

test('what is typed in Russian is set', () => {
  expect(run(typesetLine, 'ru', 'Проект "Город" и', 'Проект')).toBe('Проект «Город» и')
  expect(run(typesetRichText, 'ru', body('"а" и б'))).toEqual(body('«а» и\u00A0б'))
})

test.each(['en', 'all', null])('what is saved in the locale %j is not', (locale) => {
  expect(run(typesetLine, locale, '"a"')).toBe('"a"')
  expect(run(typesetRichText, locale, body('"a"'))).toEqual(body('"a"'))
})

test('what is stored already stays as it was approved', () => {
  expect(run(typesetLine, 'ru', '"а"', '"а"')).toBe('"а"')
  expect(run(typesetRichText, 'ru', body('"а"'), body('"а"'))).toEqual(body('"а"'))
})

test('what is imported stays as its source has it', () => {
  const args = { value: '"а"', req: { locale: 'ru' }, context: { verbatim: true } }
  expect(typesetLine(args as never)).toBe('"а"')
})

test.each([undefined, null, 5, ''])('what is no text is left alone: %j', (value) => {
  expect(run(typesetLine, 'ru', value, 'а')).toBe(value)
  expect(run(typesetRichText, 'ru', value, 'а')).toBe(value)
})

import { expect, test } from '@jest/globals'
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid'
import { idField } from './id-field.ts'

const validate = (value: unknown, language = 'en') =>
  idField.validate!(value as never, { req: { i18n: { language } } } as never)
const generate = idField.defaultValue as () => string

test('every document gets an id of its own, later ones sorted after earlier ones', () => {
  const ids = Array.from({ length: 100 }, () => generate())
  expect(ids.map((id) => validate(id))).toEqual(ids.map(() => true))
  expect([...new Set(ids)].sort()).toEqual(ids)
})

test.each<[string, unknown]>([
  ['of another version', uuidv4()],
  ['in upper case', uuidv7().toUpperCase()],
  ['with blanks', ` ${uuidv7()}`],
  ['nil', '00000000-0000-0000-0000-000000000000'],
  ['a number', 1],
  ['empty', ''],
  ['missing', undefined],
])('an id is refused: %s', (_, value) => {
  expect(validate(value)).toMatch(/^The id must be a UUID of version 7.*Leave it out/)
  expect(validate(value, 'ru')).toMatch(/^Идентификатор — UUID версии 7.*Не указывайте его/)
})

import { describe, expect, test } from '@jest/globals'
import { isEmail, isPhone } from './contact-rules.ts'

describe('a telephone', () => {
  test.each(['+7 495 123-45-67', '+74951234567', '+7 (347) 218-00-00', '+1 202 555 0100'])(
    '%s can be dialled',
    (phone) => expect(isPhone(phone, {})).toBeNull(),
  )
  test.each([
    '8 495 123-45-67',
    '123-45-67',
    '+7 495',
    '+7 495 123-45-67 доб. 12',
    '+',
    '++7495123456',
  ])('%s is refused', (phone) => expect(isPhone(phone, {})).not.toBeNull())
})

describe('an e-mail address', () => {
  test.each(['press@example.org', 'press.office@mos.ru', 'пресса@пример.рф'])(
    '%s is one',
    (email) => expect(isEmail(email, {})).toBeNull(),
  )
  test.each(['press', 'press@local', 'a@b.ru, c@d.ru', 'Press <press@example.org>', 'a@b..ru'])(
    '%s is refused',
    (email) => expect(isEmail(email, {})).not.toBeNull(),
  )
})

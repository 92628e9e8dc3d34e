import type { EmailField, FieldHook, TextField } from 'payload'
import type { Label } from '../content/content-type.ts'
import { obeys, type Rule } from './validate.ts'

/**
 * A telephone number that can be dialled from anywhere: `+`, the code of the country and the
 * number, 7 to 15 digits in all (ITU-T E.164); blanks, hyphens and brackets are for the eye.
 */
export const isPhone: Rule<string, unknown> = (value) => {
  const digits = value.replace(/[\s()-]/g, '')
  if (/^[+\d\s()-]+$/.test(value) && /^\+[1-9]\d{6,14}$/.test(digits)) return null
  return {
    ru: 'Нужен телефон с кодом страны, только + и цифры, например: +7 495 123-45-67.',
    en: 'Give the telephone with its country code, + and digits only, such as +7 495 123-45-67.',
  }
}

/** An address that mail can be sent to. */
export const isEmail: Rule<string, unknown> = (value) =>
  /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/.test(value)
    ? null
    : {
        ru: 'Нужен один адрес почты, например: press@example.org.',
        en: 'Give one e-mail address, such as press@example.org.',
      }

const trimmed: FieldHook = ({ value }): unknown =>
  typeof value === 'string' ? value.trim() : value

/** A telephone number for readers or the press. */
export const phoneField = (name: string, label: Label): TextField => ({
  name,
  type: 'text',
  label,
  admin: { placeholder: '+7 495 123-45-67' },
  hooks: { beforeValidate: [trimmed] },
  validate: obeys(isPhone),
})

/** An e-mail address for readers or the press. */
export const emailField = (name: string, label: Label): EmailField => ({
  name,
  type: 'email',
  label,
  admin: { placeholder: 'press@example.org' },
  hooks: { beforeValidate: [trimmed] },
  validate: obeys(isEmail),
})

import type { Rule } from './validate.ts'

/** A number of things: whole, from one. */
export const isCount: Rule<number, unknown> = (value) =>
  Number.isInteger(value) && value >= 1
    ? null
    : { ru: 'Нужно целое число от 1.', en: 'Give a whole number from 1.' }

/** An amount: more than nothing, whole or not. */
export const isPositive: Rule<number, unknown> = (value) =>
  Number.isFinite(value) && value > 0
    ? null
    : { ru: 'Нужно число больше нуля.', en: 'Give a number above zero.' }

import { say, type Message } from '../../src/lib/messages.ts'
import { isIcd10, normaliseIcd10 } from '../../src/lib/icd10.ts'
import type { Rule } from '../../src/fields/validate.ts'
import type { DatabaseArgs } from './identity.rules.ts'

/** Codes in their usual form, each once. */
export function normaliseCodes(codes: unknown): unknown {
  return Array.isArray(codes)
    ? [...new Set(codes.map((code) => normaliseIcd10(String(code))))]
    : codes
}

/**
 * Codes of ICD-10: well-formed, and in the list that the operator has imported, if there is one
 * (`npm run import:icd10`).
 */
export async function validateIcd10(value: unknown, args: DatabaseArgs): Promise<string | true> {
  const codes = Array.isArray(value) ? value.map(String) : []
  const malformed = codes.filter((code) => !isIcd10(code))
  if (malformed.length > 0) return say(args.req, malformedCodes(malformed))
  if (codes.length === 0 || args.event === 'onChange') return true
  const unknown = await findUnknown(args, codes)
  return unknown.length === 0 ? true : say(args.req, unknownCodes(unknown))
}

async function findUnknown({ req }: DatabaseArgs, codes: string[]): Promise<string[]> {
  const { db } = req.payload
  const collection = 'icd10-codes'
  const where = { id: { in: codes } }
  const { docs } = await db.find<{ id: string }>({ collection, where, pagination: false, req })
  const known = docs.map(({ id }) => id)
  const unknown = codes.filter((code) => !known.includes(code))
  const isLoaded = unknown.length > 0 && (await db.findOne({ collection, req })) !== null
  return isLoaded ? unknown : []
}

const malformedCodes = (codes: string[]): Message => ({
  ru: `Это не коды МКБ-10: ${codes.join(', ')}. Нужна буква, две цифры и, если есть, подрубрика: E11.9.`,
  en: `These are no codes of ICD-10: ${codes.join(', ')}. Give a letter, two digits and the subdivision, if any: E11.9.`,
})

const unknownCodes = (codes: string[]): Message => ({
  ru: `В загруженном списке МКБ-10 нет кодов: ${codes.join(', ')}. Исправьте или уберите их.`,
  en: `The imported list of ICD-10 does not have: ${codes.join(', ')}. Correct or remove these codes.`,
})

/** Limits of age as they are typed, each with its own unit. */
export interface AgeLimits {
  ageFrom?: number | null
  ageFromUnit?: string | null
  ageTo?: number | null
  ageToUnit?: string | null
}

const longestLife = 120

export const isAge: Rule<number, unknown> = (value) =>
  Number.isInteger(value) && value >= 0 && value <= longestLife * 12
    ? null
    : { ru: 'Нужен возраст целым числом от 0.', en: 'Give an age as a whole number from 0.' }

/** The upper limit of age is not below the lower one, whatever their units. */
export const notYounger: Rule<number, AgeLimits> = (ageTo, { ageFrom, ageFromUnit, ageToUnit }) => {
  if (typeof ageFrom !== 'number') return null
  if (inMonths(ageTo, ageToUnit) >= inMonths(ageFrom, ageFromUnit)) return null
  return {
    ru: '«Возраст до» меньше, чем «возраст от»: исправьте один из них.',
    en: 'The upper age is below the lower one: correct one of them.',
  }
}

function inMonths(age: number, unit: string | null | undefined): number {
  return unit === 'months' ? age : age * 12
}

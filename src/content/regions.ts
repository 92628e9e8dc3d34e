import type { Label } from './content-type.ts'
import { districtRows, subjectsWithoutDistrict, type SubjectRow } from './regions-data.ts'

/** A federal district of Russia. */
export interface FederalDistrict {
  /** Stored; in upper case it is the GraphQL enum value. */
  value: string
  /** Official code: ОКЭР (ОК 024-95). */
  code: string
  name: Label
}

/** A federal subject of Russia, «регион» for short. */
export interface FederalSubject {
  /** Stored; in upper case it is the GraphQL enum value. It stays when a subject is renamed. */
  value: string
  /** Official code: two digits, as in the tax service's directory and in addresses. */
  code: string
  /** ISO 3166-2, by which maps are joined; null for the six that ISO does not list under Russia. */
  iso: string | null
  name: Label
  /** `value` of its federal district, or null where it is in none. */
  district: string | null
}

/** All federal districts; sources in `regions-data.ts`. */
export const federalDistricts: readonly FederalDistrict[] = districtRows.map(
  ({ value, code, ru, en }) => ({ value, code, name: { ru, en } }),
)

/** All federal subjects, in the order of their codes; sources in `regions-data.ts`. */
export const federalSubjects: readonly FederalSubject[] = [
  ...districtRows.flatMap(({ value, subjects }) => subjects.map((row) => toSubject(row, value))),
  ...subjectsWithoutDistrict.map((row) => toSubject(row, null)),
].sort((a, b) => Number(a.code) - Number(b.code))

function toSubject([code, iso, value, ru, en]: SubjectRow, district: string | null) {
  return { value, code, iso, name: { ru, en }, district }
}

const districtsByValue = new Map(federalDistricts.map((district) => [district.value, district]))
const subjectsByValue = new Map(federalSubjects.map((subject) => [subject.value, subject]))

/** @returns the federal district stored as `value`, or null when there is none */
export function findDistrict(value: unknown): FederalDistrict | null {
  return districtsByValue.get(String(value)) ?? null
}

/** @returns the federal subject stored as `value`, or null when there is none */
export function findSubject(value: unknown): FederalSubject | null {
  return subjectsByValue.get(String(value)) ?? null
}

/** @returns the federal district that a subject, given by its stored value, is in */
export function districtOf(subject: unknown): FederalDistrict | null {
  return findDistrict(findSubject(subject)?.district)
}

/** @returns the subjects in a district, given by its stored value */
export function subjectsOf(district: string): FederalSubject[] {
  return federalSubjects.filter((subject) => subject.district === district)
}

interface Choice {
  value: string
  label: Label
}

/** Choices of a select field. */
export const districtOptions: Choice[] = federalDistricts.map(({ value, name }) => ({
  value,
  label: name,
}))

/** Choices of a select field, in Russian alphabetical order. */
export const subjectOptions: Choice[] = federalSubjects
  .map(({ value, name }) => ({ value, label: name }))
  .sort((a, b) => (a.label.ru < b.label.ru ? -1 : 1))

import { expect, test } from '@jest/globals'
import {
  districtOf,
  districtOptions,
  federalDistricts,
  federalSubjects,
  findDistrict,
  findSubject,
  subjectOptions,
  subjectsOf,
} from './regions.ts'

const isUnique = (values: unknown[]) => new Set(values).size === values.length

test('there are 8 districts and 89 subjects, 85 of them in a district', () => {
  expect(federalDistricts).toHaveLength(8)
  expect(federalSubjects).toHaveLength(89)
  expect(federalDistricts.map(({ value }) => subjectsOf(value).length)).toEqual([
    18, 11, 8, 7, 14, 6, 10, 11,
  ])
})

test('codes, ISO codes, values and names are each used once', () => {
  for (const list of [federalDistricts, federalSubjects]) {
    expect(isUnique(list.map(({ code }) => code))).toBe(true)
    expect(isUnique(list.map(({ value }) => value))).toBe(true)
    expect(isUnique(list.map(({ name }) => name.ru))).toBe(true)
    expect(isUnique(list.map(({ name }) => name.en))).toBe(true)
  }
  const isos = federalSubjects.flatMap(({ iso }) => iso ?? [])
  expect(isos).toHaveLength(83)
  expect(isUnique(isos)).toBe(true)
  expect(isos.every((iso) => /^RU-[A-Z]{2,3}$/.test(iso))).toBe(true)
})

test('every value becomes a valid GraphQL enum value', () => {
  for (const { value } of [...districtOptions, ...subjectOptions])
    expect(value).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test.each([
  ['bashkortostan', '02', 'RU-BA', 'volga', '033'],
  ['moscow', '77', 'RU-MOW', 'central', '030'],
  ['saint-petersburg', '78', 'RU-SPE', 'northwestern', '031'],
  ['adygea', '01', 'RU-AD', 'southern', '040'],
  ['stavropol', '26', 'RU-STA', 'north-caucasian', '038'],
  ['tyumen', '72', 'RU-TYU', 'ural', '034'],
  ['tomsk', '70', 'RU-TOM', 'siberian', '041'],
  ['primorye', '25', 'RU-PRI', 'far-eastern', '042'],
])('%s has code %s, ISO code %s and is in %s (%s)', (value, code, iso, district, districtCode) => {
  expect(findSubject(value)).toMatchObject({ code, iso, district })
  expect(districtOf(value)).toMatchObject({ value: district, code: districtCode })
})

test('what is in no list is not found', () => {
  expect(findDistrict('atlantic')).toBeNull()
  expect(findSubject(undefined)).toBeNull()
  expect(districtOf('donetsk')).toBeNull()
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { openDesk, publishGuideline, type Desk } from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { mustRun, run } from '../support/operator.ts'
import { expectRefusal } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload
let desk: Desk

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  desk = await openDesk(payload)
}, 60_000)

afterAll(() => installation?.stop())

const list = 'Код;Название\nE11.9;"Диабет 2 типа; без осложнений"\nС50;Рак молочной железы\n'

async function file(content: string): Promise<string> {
  const name = join(installation.folder, 'icd10.csv')
  await writeFile(name, content)
  return name
}

const stored = async () => {
  const { docs } = await payload.find({ collection: 'icd10-codes', pagination: false })
  return docs.map(({ id, name }) => `${id} ${name}`).sort()
}

const whole = ['C50 Рак молочной железы', 'E11.9 Диабет 2 типа; без осложнений']

test('while no list is loaded, any well-formed code is accepted', async () => {
  const { icd10Codes } = await publishGuideline(desk, { icd10Codes: ['Z99'] })
  expect(icd10Codes).toEqual(['Z99'])
})

test('a list is imported; a second time nothing changes', async () => {
  const name = await file(list)
  expect(await mustRun('import-icd10', name)).toContain('2 codes added')
  expect(await stored()).toEqual(whole)
  const again = 'ICD-10: 0 codes added, 0 renamed, 0 removed, 2 as before.'
  expect(await mustRun('import-icd10', name)).toContain(again)
  expect(await stored()).toEqual(whole)
}, 60_000)

test('a file that is not right is refused with the line, and nothing is written', async () => {
  const { code, errors } = await run('import-icd10', await file('A00,Холера\nХ-1,Неизвестно\n'))
  expect(code).toBe(1)
  expect(errors).toContain('nothing imported. Line 2: “Х-1” is not a code')
  expect(await stored()).toEqual(whole)
}, 60_000)

test('codes that the list does not have are refused, the others accepted', async () => {
  await expectRefusal(
    payload,
    'guidance',
    (req) => publishGuideline(desk, { icd10Codes: ['C50', 'Z99'] }, req),
    { path: 'icd10Codes', ru: /нет кодов: Z99\. Исправьте/, en: /does not have: Z99\. Correct/ },
  )
  const { icd10Codes } = await publishGuideline(desk, { icd10Codes: ['С50'] })
  expect(icd10Codes).toEqual(['C50'])
})

test('the next list takes the place of this one', async () => {
  const report = await mustRun('import-icd10', await file('C50,Рак\nA00,Холера\n'))
  expect(report).toContain('1 codes added, 1 renamed, 1 removed, 0 as before')
  expect(await stored()).toEqual(['A00 Холера', 'C50 Рак'])
}, 60_000)

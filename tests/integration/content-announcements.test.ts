import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Announcement } from '../../src/payload-types.ts'
import { richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload
let centre: string
let ready: Partial<Announcement>

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  const { id: organisation } = await payload.create({
    collection: 'organisations',
    data: { name: 'Ведомство', slug: 'vedomstvo' },
  })
  const data = { name: 'Центр', kind: 'polyclinic', level: 'region', region: 'tver' } as const
  centre = (await payload.create({ collection: 'centres', data })).id
  ready = { title: 'Новость', body: richText('Текст.'), organisations: [organisation] }
}, 60_000)

afterAll(() => installation?.stop())

type Fields = Partial<Announcement>

const publish = (fields: Fields) =>
  payload.create({
    collection: 'announcements',
    data: { ...ready, ...fields, _status: 'published' } as Announcement,
    depth: 0,
  })

const closure = (fields: Fields): Fields => ({ kind: 'closure', ...fields })

const refused: [what: string, fields: () => Fields, Refused][] = [
  [
    'an end before its beginning',
    () => ({ kind: 'plan', effectiveFrom: '2026-05-02', effectiveUntil: '2026-05-01' }),
    {
      path: 'effectiveUntil',
      ru: 'Конец раньше начала: исправьте одну из дат.',
      en: 'The end is before the start: correct one of the dates.',
    },
  ],
  [
    'a closure without the day from which it holds',
    () => closure({ centres: [centre] }),
    {
      path: 'effectiveFrom',
      ru: 'Укажите, с какого дня действует изменение или закрытие.',
      en: 'Give the day from which the change or closure holds.',
    },
  ],
  [
    'a change of hours without the day from which it holds',
    () => ({ kind: 'change', centres: [centre] }),
    { path: 'effectiveFrom', ru: /Укажите, с какого дня/, en: /Give the day from which/ },
  ],
  [
    'a closure of nothing in particular',
    () => closure({ effectiveFrom: '2026-05-01', centres: [] }),
    { path: 'centres', ru: /Выберите центры/, en: /Choose the centres/ },
  ],
  [
    'a change of hours of nothing in particular',
    () => ({ kind: 'change', effectiveFrom: '2026-05-01' }),
    {
      path: 'centres',
      ru: 'Выберите центры, которых касается изменение или закрытие.',
      en: 'Choose the centres that the change or closure concerns.',
    },
  ],
  [
    'a stage without a level',
    () => ({ kind: 'plan', stages: [{ level: null, status: 'planned' }] }) as unknown as Fields,
    { path: 'stages.0.level', ru: /обязательно/, en: /required/ },
  ],
  [
    'a partner without a name',
    () => ({ kind: 'partnership', partners: [{ role: 'соучредитель' }] }),
    { path: 'partners.0.name', ru: /кто партнёр/, en: /who the partner is/ },
  ],
]

describe('an announcement is not published with', () => {
  test.each(refused)('%s', async (_, fields, refusal) => {
    const data = { ...ready, ...fields(), _status: 'published' } as Announcement
    await expectRefusal(
      payload,
      'announcements',
      (req) => payload.create({ collection: 'announcements', data, req }),
      refusal,
    )
  })
})

test('the same is accepted as a draft, which may be incomplete', async () => {
  const data = { ...ready, kind: 'closure' } as Announcement
  const { id } = await payload.create({ collection: 'announcements', data, draft: true })
  expect(id).toEqual(expect.any(String))
})

test('all of it reaches readers', async () => {
  const { id } = await publish({
    kind: 'closure',
    effectiveFrom: '2026-05-01',
    effectiveUntil: '2026-05-01',
    centres: [centre],
    partners: [{ name: 'Правительства регионов', role: 'соучредители' }],
    stages: [
      {
        level: 'region',
        status: 'operating',
        regions: ['tver', 'tomsk'],
        expectedBy: '2027-08-15',
        precision: 'year',
        description: 'Второй этап',
      },
    ],
  })
  const reader = await openReader(payload)
  const { announcement } = await reader.ask(`{ announcement(id: "${id}") {
    kind effectiveFrom effectiveUntil centres { name } partners { name role organisation { name } }
    stages { level status regions federalDistricts expectedBy precision description }
  } }`)
  reader.close()
  expect(announcement).toEqual({
    kind: 'CLOSURE',
    effectiveFrom: '2026-05-01',
    effectiveUntil: '2026-05-01',
    centres: [{ name: 'Центр' }],
    partners: [{ name: 'Правительства регионов', role: 'соучредители', organisation: null }],
    stages: [
      {
        level: 'REGION',
        status: 'OPERATING',
        regions: ['TVER', 'TOMSK'],
        federalDistricts: [],
        expectedBy: '2027-01-01',
        precision: 'YEAR',
        description: 'Второй этап',
      },
    ],
  })
})

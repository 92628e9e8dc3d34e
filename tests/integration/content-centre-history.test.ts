import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Centre } from '../../src/payload-types.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
}, 60_000)

afterAll(() => installation?.stop())

type Fields = Partial<Omit<Centre, 'id'>>

const regional: Fields = { name: 'Центр', kind: 'hospital', level: 'region', region: 'moscow' }
const since = (status: string, date: string, precision = 'day') => ({ status, date, precision })
const history = (...rows: ReturnType<typeof since>[]) =>
  ({ statusHistory: rows }) as Pick<Fields, 'statusHistory'>

const create = (fields: Fields) =>
  payload.create({ collection: 'centres', data: { ...regional, ...fields } as Centre, depth: 0 })

const refused: [what: string, fields: Fields, Refused][] = [
  [
    'a status dated before the one above it',
    history(since('planned', '2026-05-02'), since('operating', '2026-05-01')),
    {
      path: 'statusHistory.1.date',
      ru: 'Раньше предыдущего статуса (02.05.2026): исправьте дату или переставьте строки.',
      en: 'Before the status above it (02.05.2026): correct the date or move the row.',
    },
  ],
  [
    'a way back',
    history(since('operating', '2026-05-01'), since('planned', '2026-05-02')),
    {
      path: 'statusHistory.1.status',
      ru: 'После «Работает» не может быть «Планируется». Может быть: «Приостановлен», «Закрыт».',
      en: '“Planned” cannot follow “Operating”. These can: “Suspended”, “Closed”.',
    },
  ],
  [
    'anything after a closure',
    history(
      since('operating', '2026-01-01'),
      since('closed', '2026-02-01'),
      since('operating', '2026-03-01'),
    ),
    {
      path: 'statusHistory.2.status',
      ru: 'После статуса «Закрыт» других не бывает: уберите строку или исправьте предыдущую.',
      en: 'Nothing follows “Closed”: remove the row or correct the one above.',
    },
  ],
  [
    'a history that begins with a suspension',
    history(since('suspended', '2026-01-01')),
    { path: 'statusHistory.0.status', ru: /не может быть первым/, en: /cannot be the first/ },
  ],
  [
    'a status without a date',
    { statusHistory: [{ status: 'planned' }] as Fields['statusHistory'] },
    { path: 'statusHistory.0.date', ru: /обязательно/, en: /required/ },
  ],
  [
    'working since before it was operating',
    { workingSince: '2026-04-30', ...history(since('operating', '2026-05-01')) },
    { path: 'workingSince', ru: /работает с 01\.05\.2026/, en: /since 01\.05\.2026/ },
  ],
  [
    'working since, although only planned',
    { workingSince: '2026-04-30', ...history(since('planned', '2026-01-01')) },
    { path: 'workingSince', ru: /нет статуса «Работает»/, en: /no status “Operating”/ },
  ],
]

describe('a centre is refused with', () => {
  test.each(refused)('%s', async (_, fields, refusal) => {
    const data = { ...regional, ...fields } as Centre
    await expectRefusal(
      payload,
      'centres',
      (req) => payload.create({ collection: 'centres', data, req }),
      refusal,
    )
  })

  test('a status that was right until the one above it was changed', async () => {
    const rows = [since('planned', '2026-01-01'), since('operating', '2026-02-01')]
    const { id, statusHistory } = await create(history(...rows))
    const [first, second] = statusHistory ?? []
    const changed = [{ ...first, status: 'suspended' }, second] as Fields['statusHistory']
    const data = { statusHistory: changed }
    await expectRefusal(
      payload,
      'centres',
      (req) => payload.update({ collection: 'centres', id, data, req }),
      { path: 'statusHistory.0.status', ru: /не может быть первым/, en: /cannot be the first/ },
    )
  })
})

describe('a centre is accepted', () => {
  test('with a history that leaves out steps, comes back from a suspension and ends', async () => {
    const rows = [
      since('planned', '2020-01-01'),
      since('operating', '2020-01-01'),
      since('suspended', '2021-01-01'),
      since('operating', '2021-06-01'),
      since('closed', '2022-01-01'),
    ]
    const saved = await create({ workingSince: '2020-01-01', ...history(...rows) })
    expect(saved.statusHistory?.map(({ status }) => status)).toEqual(
      rows.map(({ status }) => status),
    )
  })

  test('when of its beginning only the year is known', async () => {
    const saved = await create({
      workingSince: '2023-07-05',
      workingSincePrecision: 'year',
      ...history(since('operating', '2023-09-17', 'month')),
    })
    expect(saved.workingSince?.slice(0, 10)).toBe('2023-01-01')
    expect(saved.statusHistory?.[0]?.date.slice(0, 10)).toBe('2023-09-01')
  })

  test('with a status to come, which is not that of today', async () => {
    const rows = [since('operating', '2020-01-01'), since('closed', '2999-01-01')]
    const { id } = await create(history(...rows))
    const read = await payload.findByID({ collection: 'centres', id })
    expect(read.currentStatus).toBe('operating')
  })
})

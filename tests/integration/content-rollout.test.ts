import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { federalSubjects } from '../../src/content/regions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createNetwork, type TestNetwork } from '../support/networks.ts'
import { openReader, type Reader } from '../support/reader.ts'

let installation: TestInstallation
let reader: Reader
let ids: TestNetwork

beforeAll(async () => {
  installation = await startInstallation()
  ids = await createNetwork(installation.payload)
  reader = await openReader(installation.payload)
}, 60_000)

afterAll(async () => {
  reader?.close()
  await installation?.stop()
})

const cells = `cells { stage isEmpty entries {
  centre { name currentStatus currentStatusSince } announcement { title } date isCurrent } }`

interface Row {
  district: { value: string; name: string } | null
  region: { value: string } | null
  cells: { stage: string; isEmpty: boolean; entries: object[] }[]
}

interface Answer {
  stages: string[]
  federal: Row
  districts: Row[]
  regions: Row[]
}

async function ask(more = ''): Promise<Answer | null> {
  const { rollout } = await reader.ask(`{ rollout(network: "centry"${more}) {
    network { slug } asOf stages
    federal { district { value } cells { isEmpty } }
    districts { district { value code name } region { value } ${cells} }
    regions { region { value code isoCode name district { value } } ${cells} }
  } }`)
  return rollout as Answer | null
}

describe('rollout(network)', () => {
  let rollout: Answer
  beforeAll(async () => {
    rollout = (await ask()) as Answer
  })
  const cell = (rows: Row[], place: string, stage: string) =>
    rows
      .find(({ district, region }) => (district ?? region)?.value === place)
      ?.cells.find((each) => each.stage === stage)

  test('has every district and every region, with a cell for every stage', () => {
    expect(rollout.districts).toHaveLength(8)
    expect(rollout.regions).toHaveLength(federalSubjects.length)
    for (const row of [...rollout.districts, ...rollout.regions])
      expect(row.cells.map(({ stage }) => stage)).toEqual(rollout.stages)
    expect(rollout.federal.cells.every(({ isEmpty }) => isEmpty)).toBe(true)
    expect(rollout.districts[0]?.district).toEqual({
      value: 'CENTRAL',
      code: '030',
      name: 'Центральный федеральный округ',
    })
  })

  test('shows a centre in each stage it went through, with the announcement that says so', () => {
    const currently = { currentStatus: 'OPERATING', currentStatusSince: '2026-02-01' }
    const ufa = { name: 'Уфа', ...currently }
    expect(cell(rollout.districts, 'VOLGA', 'PLANNED')?.entries).toEqual([
      { centre: ufa, announcement: { title: 'План' }, date: '2025-11-21', isCurrent: false },
    ])
    expect(cell(rollout.districts, 'VOLGA', 'OPERATING')?.entries).toEqual([
      { centre: ufa, announcement: null, date: '2026-02-01', isCurrent: true },
    ])
    expect(cell(rollout.regions, 'TATARSTAN', 'OPERATING')?.entries).toMatchObject([
      { centre: { name: 'Казань', ...currently }, isCurrent: true },
    ])
  })

  test('shows the announcement alone where there is no centre yet', () => {
    const alone = {
      centre: null,
      announcement: { title: 'План' },
      date: '2025-11-21',
      isCurrent: false,
    }
    expect(cell(rollout.districts, 'SIBERIAN', 'PLANNED')?.entries).toEqual([alone])
    expect(cell(rollout.regions, 'TOMSK', 'PLANNED')?.entries).toEqual([alone])
  })

  test('leaves empty what nothing is known of; a withdrawn announcement is not known', () => {
    expect(cell(rollout.regions, 'OMSK', 'PLANNED')).toMatchObject({ isEmpty: true, entries: [] })
    expect(cell(rollout.regions, 'OMSK', 'OPERATING')?.isEmpty).toBe(true)
  })

  test('answers in English, for the regions of one district, and null for no network', async () => {
    const english = await ask(', locale: en')
    expect(english?.districts[4]?.district?.name).toBe('Volga Federal District')
    const answer = await reader.ask(`{
      rollout(network: "${ids.network}") { regions(district: URAL) { region { code } } }
      nothing: rollout(network: "net-takoj") { asOf }
      federalDistricts(locale: en) { value code name regions { code isoCode name } }
    }`)
    expect(answer).toMatchObject({ nothing: null })
    expect(JSON.stringify(answer.rollout)).toBe(
      JSON.stringify({
        regions: ['45', '66', '72', '74', '86', '89'].map((code) => ({ region: { code } })),
      }),
    )
    expect(JSON.stringify(answer.federalDistricts)).toContain(
      '{"code":"02","isoCode":"RU-BA","name":"Republic of Bashkortostan"}',
    )
  })
})

test('a network lists its centres, announcements and events', async () => {
  const { network } = await reader.ask(`{ network(slug: "centry") {
    name centres { name } announcements { title status }
    events { title federalDistrict region city startsAt status } } }`)
  const event = { federalDistrict: 'VOLGA', region: 'BASHKORTOSTAN', city: 'Уфа' }
  expect(network).toEqual({
    name: 'Сеть centry',
    centres: [{ name: 'Казань' }, { name: 'Уфа' }],
    announcements: expect.arrayContaining([
      { title: 'План', status: 'CURRENT' },
      { title: 'Отозвано', status: 'WITHDRAWN' },
    ]),
    events: [
      { title: 'Первая', ...event, startsAt: '2024-03-14T07:00:00.000Z', status: 'OPEN' },
      { title: 'Вторая', ...event, startsAt: '2024-04-14T07:00:00.000Z', status: 'OPEN' },
    ],
  })
})

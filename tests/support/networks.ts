import type { Payload } from 'payload'
import { richText } from './documents.ts'
import { createEvent } from './events.ts'

/** Ids of what a network for tests consists of. */
export interface TestNetwork {
  /** Its slug is `centry`. */
  network: string
  /** A centre for the Volga district, operating; to be suspended in 2999. */
  ufa: string
  /** A hospital for a city, operating; to be suspended in 2999. */
  kazan: string
  /** Plans a centre in each federal district and in the region of Tomsk; published. */
  plan: string
}

/**
 * Creates a network with two centres, two conferences, an announcement that stands and one that
 * was withdrawn, and beside it another network with a centre of its own.
 */
export async function createNetwork(payload: Payload): Promise<TestNetwork> {
  const organisation = { name: 'Ведомство', slug: 'vedomstvo' } as never
  const { id: owner } = await payload.create({ collection: 'organisations', data: organisation })
  const [network, other] = [await named(payload, 'centry'), await named(payload, 'drugie')]
  const announced = { network, organisations: [owner] }
  const plan = await announce(payload, 'План', { ...announced, stages })
  await announce(payload, 'Отозвано', {
    ...announced,
    stages: [{ level: 'region', status: 'operating' }],
    withdrawal: { withdrawn: true, reason: 'Ошибка' },
  })
  const ufa = {
    name: 'Уфа',
    kind: 'competence-centre',
    level: 'federal-district',
    region: 'bashkortostan',
    statusHistory: [{ status: 'planned', date: '2025-11-21', announcement: plan }, ...history],
  }
  await centre(payload, { ...ufa, name: 'Чужой', network: other })
  await createConferences(payload, network)
  return {
    network,
    plan,
    ufa: await centre(payload, { ...ufa, network }),
    kazan: await centre(payload, { ...hospital, network }),
  }
}

const stages = [
  { level: 'federal-district', status: 'planned' },
  { level: 'region', status: 'planned', regions: ['tomsk'] },
]

const history = [
  { status: 'operating', date: '2026-02-01' },
  { status: 'suspended', date: '2999-01-01' },
]

const hospital = {
  name: 'Казань',
  kind: 'hospital',
  level: 'city',
  region: 'tatarstan',
  city: 'Казань',
  statusHistory: history,
}

async function named(payload: Payload, slug: string): Promise<string> {
  const data = { name: `Сеть ${slug}`, slug } as never
  return (await payload.create({ collection: 'networks', data })).id
}

async function centre(payload: Payload, data: object): Promise<string> {
  return (await payload.create({ collection: 'centres', data: data as never })).id
}

async function announce(payload: Payload, title: string, fields: object): Promise<string> {
  const data = { title, body: richText('Текст.'), kind: 'plan', ...fields }
  const published = { ...data, _status: 'published', publishedAt: '2025-11-21T09:00:00.000Z' }
  return (await payload.create({ collection: 'announcements', data: published as never })).id
}

async function createConferences(payload: Payload, network: string): Promise<void> {
  const place = { region: 'bashkortostan', city: 'Уфа', network } as const
  const [march, april] = ['2024-03-14T07:00:00.000Z', '2024-04-14T07:00:00.000Z']
  await createEvent(payload, { ...place, title: 'Вторая', startsAt: april, endsAt: null })
  await createEvent(payload, { ...place, title: 'Первая', startsAt: march, endsAt: null })
}

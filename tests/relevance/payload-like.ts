import type { CollectionSlug, Payload, Where } from 'payload'
import type { Locale } from '../../src/content/locales.ts'
import { loadSeed } from '../../seed/load.ts'
import { startInstallation } from '../support/installation.ts'
import { corpus } from './corpus.ts'
import type { Ask } from './measure.ts'

/** What is searched, by which fields: those that readers read, as far as `like` reaches them. */
const searched: [type: CollectionSlug, fields: string[]][] = [
  ['statements', ['title', 'lead', 'body']],
  ['announcements', ['title', 'lead', 'body']],
  ['guidance', ['title', 'lead', 'body']],
  ['forum-reports', ['title', 'lead', 'body']],
  ['events', ['title', 'summary']],
  ['centres', ['name', 'patients']],
  ['people', ['name']],
  ['forums', ['name']],
  ['organisations', ['name']],
  ['networks', ['name', 'description']],
]

/** A Payload on SQLite that holds the corpus. */
export interface PayloadLike {
  ask: Ask
  stop(): Promise<void>
}

/** Loads the corpus as `npm run seed` does, and asks Payload's own `like`, the latest first. */
export async function startPayloadLike(): Promise<PayloadLike> {
  const { unmandated: payload, stop } = await startInstallation()
  await loadSeed(payload, corpus, (done) => {
    if (done % 100 === 0) console.error(`… ${done} of ${corpus.length}`)
  })
  return { stop, ask: (query, locale) => findLike(payload, query, locale) }
}

async function findLike(payload: Payload, query: string, locale: Locale): Promise<string[]> {
  const found: { key: string; publishedAt: string }[] = []
  for (const [collection, fields] of searched) {
    const where: Where = { or: fields.map((field) => ({ [field]: { like: query } })) }
    const options = { collection, where, locale, depth: 0, limit: 10 } as const
    const { docs } = await payload.find({ ...options, fallbackLocale: false, sort: '-publishedAt' })
    for (const { slug, publishedAt } of docs as { slug?: string; publishedAt?: string }[])
      found.push({ key: `${collection}/${slug}`, publishedAt: publishedAt ?? '' })
  }
  return found.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)).map(({ key }) => key)
}

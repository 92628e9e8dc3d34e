import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { bulkPublish } from '../../src/workflow/bulk-publish.ts'
import type { Refer } from '../document.ts'
import { seedMandate } from '../people.ts'
import { loadSeed, type SeedReport } from '../load.ts'
import { addressOf, publicationOf } from './publication.ts'
import { scaleRecords } from './records.ts'

/** Publications in a transaction: enough that its end costs little, few enough to wait for. */
const batchSize = 100

/**
 * Adds the generated publications 1 … `count` that are not there yet, and what they refer to.
 * @param onProgress called after each batch with how many are done
 */
export async function loadScale(
  payload: Payload,
  count: number,
  onProgress: (done: number) => void = () => {},
): Promise<SeedReport> {
  await loadSeed(payload, scaleRecords)
  const refer = await findRecords(payload)
  const mandate = await seedMandate(payload)
  const { types } = contentModelOf(contentTypes)
  const report = { created: 0, kept: 0 }
  for (let done = 0; done < count;) {
    const numbers = Array.from(
      { length: Math.min(batchSize, count - done) },
      (_, i) => done + i + 1,
    )
    const known = await findKnown(payload, numbers)
    const missing = numbers.filter((number) => !known.has(addressOf(number).id))
    const publications = missing.map((number) => publicationOf(number, refer))
    if (publications.length > 0) await bulkPublish(payload, types, publications, mandate)
    report.created += missing.length
    report.kept += numbers.length - missing.length
    done += numbers.length
    onProgress(done)
  }
  return report
}

/** Finds what generated publications refer to, once it has been loaded. */
export async function findRecords(payload: Payload): Promise<Refer> {
  const ids = new Map<string, string>()
  for (const { type, slug } of scaleRecords) {
    const where = { slug: { equals: slug } }
    const { docs } = await payload.find({ collection: type, where, limit: 1, depth: 0 })
    if (docs[0]) ids.set(`${type}/${slug}`, String(docs[0].id))
  }
  return (type, slug) => {
    const id = ids.get(`${type}/${slug}`)
    if (!id) throw new Error(`Generated publications refer to ${type}/${slug}: it is missing.`)
    return id
  }
}

/** Which of them are there, as drafts too: what an editor has changed is not touched. */
async function findKnown(payload: Payload, numbers: number[]): Promise<Set<string>> {
  const addresses = numbers.map(addressOf)
  const types = [...new Set(addresses.map(({ type }) => type))]
  const found = types.map(async (collection) => {
    const own = addresses.filter(({ type }) => type === collection)
    const where = { id: { in: own.map(({ id }) => id) } }
    const select = { slug: true } as const
    const query = { collection, where, select, pagination: false, limit: own.length }
    const { docs } = await payload.db.find<{ id: string }>(query)
    return docs.map(({ id }) => id)
  })
  return new Set((await Promise.all(found)).flat())
}

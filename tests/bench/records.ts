import { contentTypes } from '../../collections/index.ts'
import { scaleRecords } from '../../seed/scale/records.ts'
import { publicationOf } from '../../seed/scale/publication.ts'
import type { SeedFields } from '../../seed/document.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { freezeFields, type StoredFields } from '../../src/content/freeze.ts'
import { locales, type Locale } from '../../src/content/locales.ts'
import type { ContentModel, FrozenContent, TypeModel } from '../../src/content/model.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { addressContent, emptyTail, sealEntry, type LedgerTail } from '../../src/ledger/seal.ts'
import { joinLocales } from '../support/join-locales.ts'

/** What `npm run seed -- --scale N` publishes, as a ledger in memory, without a database. */
export interface GeneratedLedger {
  model: ContentModel
  /** @returns the next records of the chain */
  next(count: number): LedgerRecord[]
}

const firstSecond = Date.parse('2026-01-01T00:00:00Z')

/** @param begun the end of a chain that was begun with as many publications; a new one otherwise */
export function generateLedger(begun = emptyTail): GeneratedLedger {
  const model = contentModelOf(contentTypes)
  let tail: LedgerTail = begun
  let number = begun.sequence
  const toRecord = (slug: string, id: string, fields: Localized): LedgerRecord => {
    const type = model.types.find((each) => each.slug === slug)
    if (!type) throw new Error(`The content model has no type ${slug}.`)
    const content: FrozenContent = { type: slug, id, locales: freezeIn(type, id, fields) }
    const entry = sealEntry(
      {
        action: 'publish',
        type: slug,
        documentId: id,
        version: '1.0',
        locales: locales.filter((locale) => content.locales[locale]),
        recordedAt: new Date(firstSecond + (tail.sequence + 1) * 1000).toISOString(),
        contentHash: addressContent(content).id,
      },
      tail,
    )
    tail = entry
    return { entry, content }
  }
  const nextRecord = (): LedgerRecord => {
    const record = scaleRecords[tail.sequence]
    if (record) {
      const shared = record.fields?.(referTo) ?? {}
      const texts = { ru: { ...shared, ...record.ru }, en: { ...shared, ...record.en } }
      return toRecord(record.type, record.slug, { ...texts, slug: record.slug })
    }
    number += 1
    const { type, id, fields } = publicationOf(number, referTo)
    return toRecord(type, id, fields)
  }
  return { model, next: (count) => Array.from({ length: count }, nextRecord) }
}

/** The records of the scale are known by their slugs here. */
const referTo = (_: string, slug: string) => slug

type Localized = { [locale in Locale]?: SeedFields } & { slug?: string }

function freezeIn(type: TypeModel, id: string, fields: Localized): FrozenContent['locales'] {
  const given = locales.filter((locale) => fields[locale])
  const values = given.map((locale): [Locale, StoredFields] => [
    locale,
    { id, slug: fields.slug, ...fields[locale] },
  ])
  return freezeFields(type, joinLocales(type.fields, values))
}

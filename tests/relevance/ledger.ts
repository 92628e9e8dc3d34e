import type { Refer, SeedBlock, SeedDocument, SeedFields } from '../../seed/document.ts'
import { toRichText } from '../../seed/rich-text.ts'
import { contentModel } from '../../src/content/content-model.ts'
import { freezeFields, type StoredFields } from '../../src/content/freeze.ts'
import { locales, type Locale } from '../../src/content/locales.ts'
import type { FrozenContent, TypeModel } from '../../src/content/model.ts'
import type { LedgerAction, LedgerRecord } from '../../src/ledger/entry.ts'
import { addressContent, emptyTail, sealEntry, type LedgerTail } from '../../src/ledger/seal.ts'
import { joinLocales } from '../support/join-locales.ts'
import { corpus } from './corpus.ts'

/** By what a document of the corpus is known here, and its id: `type/slug`. */
export const keyOf = ({ type, slug }: Pick<SeedDocument, 'type' | 'slug'>) => `${type}/${slug}`

/** Files are no answers: nothing is found in them yet. */
const documents = corpus.filter(({ type }) => type !== 'media')

/** What publishing the corpus appends to a ledger, without a database. */
export function corpusLedger(): LedgerRecord[] {
  let tail: LedgerTail = emptyTail
  const append = (action: LedgerAction, content: FrozenContent): LedgerRecord => {
    const entry = sealEntry(
      {
        ...{ action, type: content.type, documentId: content.id, version: '1.0' },
        locales: locales.filter((locale) => content.locales[locale]),
        recordedAt: new Date(Date.UTC(2026, 9, 1) + tail.sequence * 1000).toISOString(),
        contentHash: addressContent(content).id,
      },
      tail,
    )
    tail = entry
    return { entry, content }
  }
  const published = documents.map((document) => append(...editionOf(document)))
  return [...published, ...supersede(published, append)]
}

const refer: Refer = (type, slug) => `${type}/${slug}`

interface PublicState {
  withdrawal?: { withdrawn?: boolean; reason?: string }
}

function editionOf(document: SeedDocument): [LedgerAction, FrozenContent] {
  const type = contentModel.types.find(({ slug }) => slug === document.type)
  if (!type) throw new Error(`The content model has no type ${document.type}.`)
  const content = { type: type.slug, id: keyOf(document), locales: freezeIn(type, document) }
  const { withdrawal } = document.ru as PublicState
  if (!withdrawal?.withdrawn) return ['publish', content]
  return ['withdraw', { ...content, reason: { ru: withdrawal.reason ?? '' } }]
}

function freezeIn(type: TypeModel, document: SeedDocument): FrozenContent['locales'] {
  const { slug, ru, en } = document
  const shared = { id: keyOf(document), slug, ...published(type), ...document.fields?.(refer) }
  const values: [Locale, StoredFields][] = [['ru', { ...shared, ...withRichTexts(ru) }]]
  if (en) values.push(['en', withRichTexts(en)])
  return freezeFields(type, joinLocales(type.fields, values))
}

/** Payload dates what is published now. */
const published = ({ role }: TypeModel) =>
  role === 'publication' ? { publishedAt: '2026-10-01T09:00:00.000Z' } : {}

function withRichTexts(fields: SeedFields): StoredFields {
  const texts = ['body', 'notesToEditors'].filter((name) => name in fields)
  const built = texts.map((name) => [name, toRichText(fields[name] as SeedBlock[], refer)])
  return { ...fields, ...(Object.fromEntries(built) as StoredFields) }
}

/** A publication that another names in `supersedes` is marked by a further edition. */
function supersede(
  records: readonly LedgerRecord[],
  append: (action: LedgerAction, content: FrozenContent) => LedgerRecord,
): LedgerRecord[] {
  return records.flatMap(({ content }) => {
    const older = [content?.locales.ru?.supersedes ?? []].flat() as { id: string }[]
    return older.flatMap(({ id }) => {
      const old = records.find((record) => record.entry.documentId === id)?.content
      if (!old || !content) return []
      const successor = { type: content.type, id: content.id }
      return [append('supersede', { ...old, successor })]
    })
  })
}

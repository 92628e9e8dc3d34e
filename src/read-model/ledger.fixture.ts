import type { Locale } from '../content/locales.ts'
import type {
  FrozenContent,
  FrozenFields,
  JsonValue,
  LocalizedText,
  Redirect,
} from '../content/model.ts'
import type { LedgerAction, LedgerEntry, LedgerRecord } from '../ledger/entry.ts'
import { toCanonicalJson } from '../lib/canonical-json.ts'
import { sha256 } from '../lib/hash.ts'

/** What a test says about a record; the rest is made up. */
export interface Told {
  type?: string
  id: string
  action?: LedgerAction
  version?: string
  note?: LocalizedText
  reason?: LocalizedText
  redirect?: Redirect
  addresses?: string[]
  ru?: FrozenFields
  en?: FrozenFields
  recordedAt?: string
}

/** Makes records that continue one valid chain. */
export interface LedgerFixture {
  readonly records: LedgerRecord[]
  add(told: Told): LedgerRecord
  read(after: number, limit: number): Promise<LedgerRecord[]>
}

/** @returns an empty ledger in memory, which is a source for a follower too */
export function createLedger(): LedgerFixture {
  const records: LedgerRecord[] = []
  return {
    records,
    add(told) {
      const record = toRecord(told, records.at(-1)?.entry)
      records.push(record)
      return record
    },
    read: async (after, limit) => records.slice(after, after + limit),
  }
}

function toRecord(told: Told, previous: LedgerEntry | undefined): LedgerRecord {
  const { id, type = 'statements', action = 'publish', version = '1.0' } = told
  const sequence = (previous?.sequence ?? 0) + 1
  const content = contentOf(told, type, id)
  const locales = (['ru', 'en'] as Locale[]).filter((locale) => content.locales[locale])
  const entry = {
    sequence,
    action,
    type,
    documentId: id,
    version,
    locales,
    recordedAt: told.recordedAt ?? new Date(Date.UTC(2026, 0, 1) + sequence * 60_000).toISOString(),
    contentHash: sha256(toCanonicalJson(content)),
    previousHash: previous?.hash ?? '0'.repeat(64),
  }
  return { entry: { ...entry, hash: sha256(toCanonicalJson(entry)) }, content }
}

function contentOf(told: Told, type: string, id: string): FrozenContent {
  const { ru, en, note, reason, redirect, addresses } = told
  const locales = { ...(ru && { ru }), ...(en && { en }) }
  const rest = { ...(note && { note }), ...(reason && { reason }), ...(redirect && { redirect }) }
  return { type, id, locales, ...rest, ...(addresses && { addresses }) }
}

/** Lexical JSON of one paragraph. */
export function paragraph(...children: JsonValue[]): JsonValue {
  return { root: { type: 'root', children: [{ type: 'paragraph', children }] } }
}

/** A text node of Lexical. */
export const words = (text: string): JsonValue => ({ type: 'text', text, format: 0 })

/** An internal link of Lexical. */
export function link(text: string, relationTo: string, value: string): JsonValue {
  const fields = { linkType: 'internal', doc: { relationTo, value }, newTab: false }
  return { type: 'link', fields, children: [words(text)] }
}

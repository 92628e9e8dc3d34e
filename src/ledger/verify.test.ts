import { describe, expect, test } from '@jest/globals'
import type { LedgerEntry, LedgerRecord, LedgerSource } from './entry.ts'
import { emptyTail, genesisHash, hashContent, hashEntry, sealEntry } from './seal.ts'
import { verifyLedger } from './verify.ts'

/** A ledger of so many entries as it should be. */
function chain(length: number): LedgerRecord[] {
  const records: LedgerRecord[] = []
  for (let i = 1; i <= length; i += 1) {
    const content = { type: 'statements', id: `d${i}`, locales: { ru: { title: `Номер ${i}` } } }
    const entry = sealEntry(
      {
        action: 'publish',
        type: content.type,
        documentId: content.id,
        version: '1.0',
        locales: ['ru'],
        recordedAt: `2026-03-01T09:00:0${i}.000Z`,
        contentHash: hashContent(content),
      },
      records.at(-1)?.entry ?? emptyTail,
    )
    records.push({ entry, content })
  }
  return records
}

interface CountingSource extends LedgerSource {
  reads: [after: number, limit: number][]
}

/** Serves records by cursor, as the database does: sorted by sequence. */
function sourceOf(records: LedgerRecord[]): CountingSource {
  const reads: CountingSource['reads'] = []
  const sorted = records.toSorted((a, b) => a.entry.sequence - b.entry.sequence)
  return {
    reads,
    read: async (after, limit) => {
      reads.push([after, limit])
      return sorted.filter(({ entry }) => entry.sequence > after).slice(0, limit)
    },
  }
}

const length = 5
const whole = chain(length)
const hashAt = (sequence: number) => whole[sequence - 1]?.entry.hash ?? genesisHash

/** The whole ledger with one record replaced. */
const altered = (sequence: number, alter: (record: LedgerRecord) => LedgerRecord) =>
  sourceOf(whole.map((record, i) => (i === sequence - 1 ? alter(record) : record)))

const withEntry = (change: Partial<LedgerEntry>) => (record: LedgerRecord) => ({
  ...record,
  entry: { ...record.entry, ...change },
})

/** Every entry in turn: the first, those between, the last. */
const sequences = whole.map(({ entry }) => entry.sequence)

test('a ledger as it should be', async () => {
  const result = await verifyLedger(sourceOf(whole))
  expect(result).toEqual({ verified: length, head: hashAt(length), broken: null, erased: [] })
})

test('an empty ledger', async () => {
  expect(await verifyLedger(sourceOf([]))).toMatchObject({
    verified: 0,
    head: genesisHash,
    broken: null,
  })
})

describe('an altered field of an entry', () => {
  const changes: Omit<{ [Name in keyof LedgerEntry]: LedgerEntry[Name] }, 'sequence'> = {
    action: 'withdraw',
    type: 'guidance',
    documentId: 'other',
    version: '9.9',
    locales: ['ru', 'en'],
    recordedAt: '2020-01-01T00:00:00.000Z',
    contentHash: 'a'.repeat(64),
    previousHash: 'b'.repeat(64),
    hash: 'c'.repeat(64),
  }
  const all = Object.keys(changes).flatMap((name) => sequences.map((at) => [name, at] as const))

  test.each(all)('%s of entry %i', async (name, at) => {
    const change = { [name]: changes[name as keyof typeof changes] }
    expect(await verifyLedger(altered(at, withEntry(change)))).toMatchObject({
      verified: at - 1,
      head: hashAt(at - 1),
      broken: { sequence: at },
    })
  })

  test.each(sequences)('entry %i sealed anew: the entry after does not link to it', async (at) => {
    const reseal = ({ entry, content }: LedgerRecord) => {
      const forged = { ...entry, version: '9.9' }
      return { entry: { ...forged, hash: hashEntry(forged) }, content }
    }
    const { verified, head, broken } = await verifyLedger(altered(at, reseal))
    // The last may be forged whole: only the head, noted elsewhere, tells.
    if (at === length) expect([verified, head === hashAt(length)]).toEqual([length, false])
    else expect(broken).toEqual({ sequence: at + 1, reason: expect.stringContaining('link') })
  })
})

describe('an altered content', () => {
  const other = { type: 'statements', id: 'd1', locales: { ru: { title: 'Другое' } } }

  test.each(sequences)('of entry %i', async (at) => {
    const source = altered(at, ({ entry }) => ({ entry, content: other }))
    expect((await verifyLedger(source)).broken).toEqual({
      sequence: at,
      reason: 'has an altered content',
    })
  })

  test.each(sequences)('of entry %i, with its hash in the entry', async (at) => {
    const contentHash = hashContent(other)
    const source = altered(at, ({ entry }) => ({
      entry: { ...entry, contentHash },
      content: other,
    }))
    expect((await verifyLedger(source)).broken).toMatchObject({ sequence: at })
  })

  test.each(sequences)('lost by entry %i', async (at) => {
    const source = altered(at, ({ entry }) => ({ entry, content: null }))
    expect((await verifyLedger(source)).broken).toEqual({
      sequence: at,
      reason: 'has lost its content',
    })
  })
})

describe('an altered order', () => {
  test.each(sequences.slice(0, -1))('entry %i removed', async (at) => {
    const source = sourceOf(whole.filter(({ entry }) => entry.sequence !== at))
    expect((await verifyLedger(source)).broken).toEqual({
      sequence: at,
      reason: `is missing: entry ${at + 1} follows`,
    })
  })

  test.each(sequences.slice(0, -1))('entry %i removed and the rest renumbered', async (at) => {
    const rest = whole.filter(({ entry }) => entry.sequence !== at)
    const source = sourceOf(rest.map((record, i) => withEntry({ sequence: i + 1 })(record)))
    expect((await verifyLedger(source)).broken).toMatchObject({ sequence: at })
  })

  test.each(sequences.slice(0, -1))('entries %i and the next change places', async (at) => {
    const swap = (sequence: number) => (sequence === at ? at + 1 : at)
    const source = sourceOf(
      whole.map((record) => {
        const { sequence } = record.entry
        return sequence === at || sequence === at + 1
          ? withEntry({ sequence: swap(sequence) })(record)
          : record
      }),
    )
    expect((await verifyLedger(source)).broken).toMatchObject({ sequence: at })
  })

  test('an entry twice', async () => {
    const source = sourceOf([...whole, whole[2]!])
    expect((await verifyLedger(source)).broken).toMatchObject({ sequence: 4 })
  })
})

describe('batches', () => {
  test.each([1, 2, length - 1, length, length + 1])('of %i', async (batch) => {
    const source = sourceOf(whole)
    expect(await verifyLedger(source, batch)).toMatchObject({ verified: length, broken: null })
    expect(new Set(source.reads.map(([, limit]) => limit))).toEqual(new Set([batch]))
    expect(source.reads.at(-1)).toEqual([length, batch])
  })

  test.each(sequences)('a fault on either side of a border is found (entry %i)', async (at) => {
    for (const batch of [1, 2, 3, 4]) {
      const { broken } = await verifyLedger(altered(at, withEntry({ version: '9.9' })), batch)
      expect(broken).toMatchObject({ sequence: at })
    }
  })
})

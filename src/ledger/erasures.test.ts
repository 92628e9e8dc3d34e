import { describe, expect, test } from '@jest/globals'
import type { FrozenContent } from '../content/model.ts'
import type { LedgerAction, LedgerRecord, LedgerSource } from './entry.ts'
import { emptyTail, hashContent, sealEntry } from './seal.ts'
import { verifyLedger } from './verify.ts'

type Told = [id: string, action: LedgerAction]

/** A chain of editions; what an erasure names has no content before it. */
function chain(...told: Told[]): LedgerRecord[] {
  const records: LedgerRecord[] = []
  for (const [documentId, action] of told) {
    const ru = { title: `${documentId} ${records.length}` }
    const locales = action === 'erase' ? {} : { ru }
    const content: FrozenContent = { type: 'statements', id: documentId, locales }
    const entry = sealEntry(
      {
        ...{ action, documentId, type: 'statements', version: '1.0' },
        locales: action === 'erase' ? [] : ['ru'],
        recordedAt: `2026-03-01T09:00:0${records.length}.000Z`,
        contentHash: hashContent(content),
      },
      records.at(-1)?.entry ?? emptyTail,
    )
    records.push({ entry, content })
  }
  return records
}

const without = (records: LedgerRecord[], ...sequences: number[]) =>
  records.map((record) =>
    sequences.includes(record.entry.sequence) ? { ...record, content: null } : record,
  )

const verify = (records: LedgerRecord[]) => {
  const read: LedgerSource['read'] = async (after, limit) => records.slice(after, after + limit)
  return Promise.all([1, 2, 500].map((batch) => verifyLedger({ read }, batch)))
}

const told = chain(
  ...([
    ['a', 'publish'],
    ['b', 'publish'],
    ['a', 'revise'],
    ['a', 'unpublish'],
    ['a', 'erase'],
    ['b', 'revise'],
  ] satisfies Told[]),
)

test('what was erased may be missing, and it is said what was erased when', async () => {
  for (const result of await verify(without(told, 1, 3, 4)))
    expect(result).toEqual({
      verified: 6,
      head: told[5]?.entry.hash,
      broken: null,
      erased: [
        {
          ...{ sequence: 5, type: 'statements', documentId: 'a', editions: 3 },
          recordedAt: '2026-03-01T09:00:04.000Z',
        },
      ],
    })
})

describe('a missing content that no erasure explains', () => {
  test.each([
    ['of another document', [1, 2, 3, 4], 2],
    ['after the erasure', [1, 3, 4, 6], 6],
    ['of the erasure itself', [1, 3, 4, 5], 1],
  ])('%s', async (_, missing, sequence) => {
    for (const { broken, verified, head } of await verify(without(told, ...missing))) {
      expect(broken).toEqual({ sequence, reason: 'has lost its content' })
      expect([verified, head]).toEqual([
        sequence - 1,
        told[sequence - 2]?.entry.hash ?? emptyTail.hash,
      ])
    }
  })

  test('because the chain breaks before the entry that would explain it', async () => {
    const broken = without(told, 1, 3, 4).filter(({ entry }) => entry.sequence !== 4)
    for (const result of await verify(broken))
      expect(result.broken).toEqual({ sequence: 1, reason: 'has lost its content' })
  })

  test('because the entry that explains it was forged', async () => {
    const forged = without(told, 1, 3, 4).map(({ entry, content }) => ({
      entry: entry.sequence === 5 ? { ...entry, documentId: 'b' } : entry,
      content,
    }))
    for (const result of await verify(forged)) expect(result.broken).toMatchObject({ sequence: 1 })
  })
})

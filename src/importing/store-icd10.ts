import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { Icd10Code } from './icd10-csv.ts'

/** What an import of the list changed. */
export interface Icd10Report {
  added: number
  renamed: number
  removed: number
  kept: number
}

const collection = 'icd10-codes'

/**
 * Makes the stored list of ICD-10 what the given one is, in one transaction: a second run with the
 * same list changes nothing.
 */
export async function storeIcd10(payload: Payload, codes: Icd10Code[]): Promise<Icd10Report> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const report = await replaceList(req, codes)
    await commitTransaction(req)
    return report
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function replaceList(req: PayloadRequest, codes: Icd10Code[]): Promise<Icd10Report> {
  const { db } = req.payload
  const stored = await readList(req)
  const added = codes.filter(({ code }) => !stored.has(code))
  const renamed = codes.filter(({ code, name }) => stored.has(code) && stored.get(code) !== name)
  const listed = new Set(codes.map(({ code }) => code))
  const removed = [...stored.keys()].filter((code) => !listed.has(code))
  for (const { code, name } of added)
    await db.create({ collection, data: { id: code, name }, returning: false, req })
  for (const { code, name } of renamed)
    await db.updateOne({ collection, id: code, data: { name }, req })
  for (const code of removed)
    await db.deleteOne({ collection, where: { id: { equals: code } }, returning: false, req })
  return {
    added: added.length,
    renamed: renamed.length,
    removed: removed.length,
    kept: codes.length - added.length - renamed.length,
  }
}

async function readList(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<{ id: string; name: string }>({
    collection,
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

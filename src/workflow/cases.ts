import type { CollectionConfig, PayloadRequest, Where } from 'payload'
import { jsonField, keptByWorkflow, textField } from './kept.ts'
import type { Role } from '../access/roles.ts'
import { insertMany } from '../ledger/insert-many.ts'
import type { Reader } from '../ledger/stored.ts'

export const casesSlug = 'workflow-cases'

export const reviewStates = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'published',
] as const

/** How far the version that is being worked on has come; `published`: the public has it. */
export type ReviewState = (typeof reviewStates)[number]

/** Somebody stands for a content. */
export interface Approval {
  /** Id of the user. */
  user: string
  /** The roles that the user had then for one of the document's organisations. */
  roles: Role[]
  /** SHA-256 of the content; see `review-hash.ts`. */
  hash: string
  /** ISO 8601 in UTC. */
  at: string
}

/** A publication that a chief editor put out alone and somebody else has yet to look at. */
export interface SecondEyes {
  /** Who published it. */
  user: string
  reason: string
  hash: string
  /** ISO 8601 in UTC. */
  since: string
}

/** Where a document stands in its review: one for each document, with the document's id. */
export interface Case {
  id: string
  /** Collection slug of the document. */
  type: string
  state: ReviewState
  /** SHA-256 of the content that is being worked on. */
  hash: string
  approvals: Approval[]
  createdBy: string | null
  /** Who last changed the content. */
  lastEditor: string | null
  /** Everybody who changed it since the last edition that was approved. */
  editors: string[]
  submittedBy: string | null
  secondEyes: SecondEyes | null
  /** The same as whether `secondEyes` is there: lists ask for it. */
  needsSecondEyes: boolean
}

/** Written by the workflow alone, below Payload's operations. */
export const casesCollection: CollectionConfig = {
  ...keptByWorkflow,
  slug: casesSlug,
  labels: {
    singular: { ru: 'Согласование', en: 'Review' },
    plural: { ru: 'Согласования', en: 'Reviews' },
  },
  fields: [
    { ...textField('id'), required: true },
    { ...textField('type'), required: true, index: true },
    { ...textField('state'), required: true, index: true },
    { ...textField('hash'), required: true },
    jsonField('approvals'),
    textField('createdBy'),
    { ...textField('lastEditor'), index: true },
    jsonField('editors'),
    textField('submittedBy'),
    jsonField('secondEyes'),
    { name: 'needsSecondEyes', type: 'checkbox', index: true },
  ],
}

/** @returns null for a document that was never saved while there was a workflow */
export async function findCase(reader: Reader, id: string): Promise<Case | null> {
  const [found] = await findCases(reader, [id])
  return found ?? null
}

export async function findCases(reader: Reader, ids: readonly string[]): Promise<Case[]> {
  return findCasesWhere(reader, { id: { in: [...ids] } }, ids.length)
}

/** Cases below Payload's access rules, the latest created documents first. */
export async function findCasesWhere(reader: Reader, where: Where, limit: number): Promise<Case[]> {
  const { docs } = await reader.payload.db.find<Case>({
    ...{ collection: casesSlug, where, limit, sort: '-id', pagination: false },
    ...(reader.transactionID ? { req: reader } : {}),
  })
  return docs.map(toCase)
}

/** Writes a case in the transaction of the request; `known` says whether it is there already. */
export async function saveCase(req: PayloadRequest, data: Case, known: boolean): Promise<void> {
  const { db } = req.payload
  const query = { collection: casesSlug, data: { ...data }, req, returning: false } as const
  if (known) await db.updateOne({ ...query, id: data.id })
  else await db.create(query)
}

/** Writes cases that are not there yet, in the transaction of the request. */
export async function createCases(req: PayloadRequest, cases: readonly Case[]): Promise<void> {
  const documents = cases.map((one) => ({ ...one }))
  await insertMany(req, casesSlug, documents)
}

function toCase(stored: Case): Case {
  return {
    ...stored,
    approvals: stored.approvals ?? [],
    editors: stored.editors ?? [],
    secondEyes: stored.secondEyes ?? null,
    needsSecondEyes: stored.needsSecondEyes === true,
  }
}

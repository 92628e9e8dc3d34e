import { textIn } from '../content/localized.ts'
import type { Change, LocaleChain, ReadModel } from '../read-model/index.ts'
import { toBatch, type DeliveredDocument } from './batch.ts'
import { checkChangesCursor, fromChangesCursor, toChangesCursor } from './changes-cursor.ts'
import { pathOf } from './paths.ts'

export type ChangeKind =
  'PUBLISHED' | 'UPDATED' | 'WITHDRAWN' | 'SUPERSEDED' | 'UNPUBLISHED' | 'REDIRECTED' | 'ERASED'

/** What became of a publication last, as readers of a chain of locales are told. */
export interface DeliveredChange extends Pick<Change, 'type' | 'id' | 'sequence' | 'at'> {
  kind: ChangeKind
  path: string | null
  publication: DeliveredDocument | null
  reason: string | null
  redirectPath: string | null
}

/** A page of the feed of changes. */
export interface ChangePage {
  nodes: DeliveredChange[]
  endCursor: string
  hasMore: boolean
}

export interface ChangesQuery {
  types: readonly string[] | null
  chain: LocaleChain
  first: number
  after: string | null | undefined
}

/**
 * Reads a page of the feed. A publication that changes again moves to its end, so whoever reads on
 * sees each at its last change at least, whatever happens in between.
 * @throws GraphQLError BAD_USER_INPUT when `after` is no cursor of this feed, CURSOR_EXPIRED when it is
 * one of another ledger
 */
export function readChanges(readModel: ReadModel, query: ChangesQuery): ChangePage {
  const { types, chain, first } = query
  const cursor = fromChangesCursor(query.after)
  checkChangesCursor(readModel, cursor, Date.now() / 1000)
  const after = cursor.sequence
  const found = readModel.changes({ types, after, first: first + 1 })
  const page = found.slice(0, first)
  const hasMore = found.length > first
  const last = page.at(-1)?.sequence ?? after
  // Without news the client has read as far as this node has; a node that lags must not lead back.
  const end = hasMore ? last : Math.max(last, readModel.position)
  const link = readModel.link(end) ?? (end === after ? cursor.link : null)
  const endCursor = toChangesCursor({ sequence: end, link })
  return { nodes: toNodes(readModel, chain, page), endCursor, hasMore }
}

function toNodes(readModel: ReadModel, chain: LocaleChain, page: Change[]): DeliveredChange[] {
  const live = page.filter(({ action }) => action !== 'unpublish' && action !== 'erase')
  const documents = live.length > 0 ? readModel.byReferences(live, chain) : []
  const delivered = toBatch(readModel, chain, documents)
  const byId = new Map(delivered.map((each) => [each.document.id, each]))
  return page.map((change) => {
    const publication = byId.get(change.id)
    return publication ? toNews(change, publication) : toTombstone(readModel, chain, change)
  })
}

function toNews(change: Change, publication: DeliveredDocument): DeliveredChange {
  const { document, batch } = publication
  const standing = change.action === 'publish' ? 'PUBLISHED' : 'UPDATED'
  return {
    ...pick(change),
    kind: document.status === 'CURRENT' ? standing : document.status,
    path: pathOf(publication),
    publication,
    reason: textIn(batch.chain, document.reason),
    redirectPath: null,
  }
}

function toTombstone(readModel: ReadModel, chain: LocaleChain, change: Change): DeliveredChange {
  const { id, action, reason, formerPath, isRedirected } = change
  const fate = isRedirected ? readModel.fate({ id }) : null
  const redirectPath = fate?.kind === 'moved' ? fate.path : null
  const unpublished = redirectPath === null ? 'UNPUBLISHED' : 'REDIRECTED'
  return {
    ...pick(change),
    kind: action === 'erase' ? 'ERASED' : unpublished,
    path: formerPath,
    publication: null,
    reason: textIn(chain, reason),
    redirectPath,
  }
}

function pick({ type, id, sequence, at }: Change) {
  return { type, id, sequence, at }
}

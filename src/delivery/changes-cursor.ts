import type { ChainLink, ReadModel } from '../read-model/index.ts'
import { badInput } from './bad-input.ts'
import { codedError } from './graphql/errors.ts'

/** A place in the feed of changes: after an entry of the ledger, and by what that is known again. */
export interface ChangesCursor {
  sequence: number
  /** Null at the beginning, and in cursors of before that did not say it. */
  link: ChainLink | null
}

export const beginning: ChangesCursor = { sequence: 0, link: null }

const form = /^changes\.(\d{1,15})(?:\.([0-9a-f]{8})\.(\d{1,11}))?$/

/** @returns an opaque text for a place */
export function toChangesCursor({ sequence, link }: ChangesCursor): string {
  const known = link ? [link.mark, link.recordedAt] : []
  return Buffer.from(['changes', sequence, ...known].join('.')).toString('base64url')
}

/**
 * @returns the place; the beginning without a cursor
 * @throws GraphQLError BAD_USER_INPUT when it is no cursor of the feed
 */
export function fromChangesCursor(cursor: string | null | undefined): ChangesCursor {
  if (cursor === null || cursor === undefined) return beginning
  const [, sequence, mark, recordedAt] =
    form.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (sequence === undefined)
    throw badInput(
      'after is not a cursor of changes. Give the endCursor of an earlier answer of this field, or ' +
        'nothing to begin anew.',
    )
  const link = mark === undefined ? null : { mark, recordedAt: Number(recordedAt) }
  return { sequence: Number(sequence), link }
}

/** A node that follows the ledger is seconds behind another one, not this long. */
const longestLag = 60 * 60

/**
 * @param now in seconds since 1970
 * @throws GraphQLError CURSOR_EXPIRED when the cursor is of another ledger than this one: of another
 * installation, or of what was lost when this one was restored from a backup. After an entry that is
 * not here yet it may be the cursor of a node that is ahead.
 */
export function checkChangesCursor(
  readModel: Pick<ReadModel, 'link'>,
  { sequence, link }: ChangesCursor,
  now: number,
): void {
  if (!link) return
  const here = readModel.link(sequence)
  if (here ? here.mark === link.mark : now - link.recordedAt <= longestLag) return
  throw codedError(
    'CURSOR_EXPIRED',
    'after is a cursor of another ledger: this one was restored from a backup, or is another ' +
      'installation. Begin anew without after, into an empty copy.',
  )
}

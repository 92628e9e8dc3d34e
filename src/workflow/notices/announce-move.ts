import type { PayloadRequest } from 'payload'
import { findCase } from '../cases.ts'
import type { MoveRequest } from '../moves/make-move.ts'
import { announce } from './announce.ts'
import type { NoticeKind } from './letters.ts'

/**
 * Tells the people concerned of a move that has been made. Publications are announced where they
 * are recorded, whatever way they came (`gate.ts`).
 */
export async function announceMove(
  req: PayloadRequest,
  { type, id, move, input }: MoveRequest,
): Promise<void> {
  const kind = await kindOf(req, { id, move })
  if (kind) await announce(req, { kind, type: type.slug, id, comment: input.comment?.trim() })
}

/** One of two approvals changes nothing for anybody: the other was asked for already. */
async function kindOf(
  req: PayloadRequest,
  { id, move }: Pick<MoveRequest, 'id' | 'move'>,
): Promise<NoticeKind | null> {
  switch (move) {
    case 'submit':
      return 'submitted'
    case 'requestChanges':
      return 'changesRequested'
    case 'comment':
      return 'commented'
    case 'approve':
      return (await findCase(req, id))?.state === 'approved' ? 'approved' : null
    default:
      return null
  }
}

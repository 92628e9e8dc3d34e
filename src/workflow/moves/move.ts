import type { ScheduledMove } from '../schedules/schedule.ts'
import type { Label } from '../../content/content-type.ts'
import type { Redirect } from '../../content/model.ts'

/** What people do with a document beside writing it. */
export const moves = [
  'submit',
  'approve',
  'requestChanges',
  'publish',
  'publishInEmergency',
  'schedule',
  'unschedule',
  'withdraw',
  'unpublish',
  'comment',
  'resolve',
  'erase',
] as const
export type Move = (typeof moves)[number]

export const moveLabels: Record<Move, Label> = {
  submit: { ru: 'Отправить на согласование', en: 'Submit for review' },
  approve: { ru: 'Согласовать', en: 'Approve' },
  requestChanges: { ru: 'Вернуть на доработку', en: 'Request changes' },
  publish: { ru: 'Опубликовать', en: 'Publish' },
  publishInEmergency: { ru: 'Опубликовать экстренно', en: 'Publish in an emergency' },
  schedule: { ru: 'Запланировать', en: 'Schedule' },
  unschedule: { ru: 'Отменить запланированное', en: 'Cancel the schedule' },
  withdraw: { ru: 'Отозвать', en: 'Withdraw' },
  unpublish: { ru: 'Снять с публикации', en: 'Unpublish' },
  comment: { ru: 'Комментировать', en: 'Comment' },
  resolve: { ru: 'Закрыть вопрос', en: 'Resolve' },
  erase: { ru: 'Стереть навсегда', en: 'Erase for good' },
}

/** What comes with a move; which parts it needs depends on the move. */
export interface MoveInput {
  /** SHA-256 of the content that the person has seen: a move about another content is refused. */
  hash?: string
  /** What to change, a remark, or an internal reason. */
  comment?: string
  /** Where readers of what is unpublished are sent. */
  redirect?: Redirect
  /** What the person has typed to confirm an erasure. */
  confirmation?: string
  /** Public reason of a withdrawal. */
  reason?: { ru?: string; en?: string }
  /** Instant of a schedule, ISO 8601. */
  at?: string
  /** What is to happen then; publishing where it is not said. */
  then?: ScheduledMove
  /** The comment that is resolved. */
  commentId?: string
}

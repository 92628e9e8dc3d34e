import type { Role } from '../access/roles.ts'
import type { Label } from '../content/content-type.ts'

/** What the rules tell apart: texts for the press and the public, guidance, records, files, synonyms. */
export const subjects = ['press', 'guidance', 'record', 'file', 'synonym'] as const
export type Subject = (typeof subjects)[number]

/** What can be done with a document. Files and reference records are only read, saved, deleted. */
export const actions = [
  'read',
  'write',
  'delete',
  'comment',
  'submit',
  'requestChanges',
  'approve',
  'publish',
  'publishInEmergency',
  'withdraw',
  'unpublish',
  'erase',
] as const
export type Action = (typeof actions)[number]

const everybody: readonly Role[] = [
  'author',
  'press-editor',
  'medical-editor',
  'clinical-reviewer',
  'chief-editor',
  'administrator',
]
const editorial: readonly Role[] = everybody.filter((role) => role !== 'administrator')
const chief: readonly Role[] = ['chief-editor']
const nobody: readonly Role[] = []

const pressWriters: readonly Role[] = ['author', 'press-editor', 'chief-editor']
const guidanceWriters: readonly Role[] = ['author', 'medical-editor', 'chief-editor']
const fileKeepers: readonly Role[] = ['author', 'press-editor', 'medical-editor', 'chief-editor']
const recordKeepers: readonly Role[] = ['press-editor', 'medical-editor', 'chief-editor']
/** What counts as the same medically, readers find everywhere at once. */
const synonymKeepers: readonly Role[] = ['medical-editor', 'administrator']

/**
 * Who may do what: the one table that access rules, moves, tests and docs/roles.md come from.
 * A role counts where it is granted for one of the document's organisations.
 */
export const permissions: Record<Action, Record<Subject, readonly Role[]>> = {
  read: {
    press: everybody,
    guidance: everybody,
    record: everybody,
    file: everybody,
    synonym: everybody,
  },
  write: {
    press: pressWriters,
    guidance: guidanceWriters,
    record: recordKeepers,
    file: fileKeepers,
    synonym: synonymKeepers,
  },
  delete: {
    press: pressWriters,
    guidance: guidanceWriters,
    record: recordKeepers,
    file: recordKeepers,
    synonym: synonymKeepers,
  },
  comment: { press: editorial, guidance: editorial, record: nobody, file: nobody, synonym: nobody },
  submit: {
    press: pressWriters,
    guidance: guidanceWriters,
    record: nobody,
    file: nobody,
    synonym: nobody,
  },
  requestChanges: {
    press: ['press-editor', 'chief-editor'],
    guidance: ['medical-editor', 'clinical-reviewer', 'chief-editor'],
    record: nobody,
    file: nobody,
    synonym: nobody,
  },
  approve: {
    press: ['press-editor', 'chief-editor'],
    guidance: ['medical-editor', 'clinical-reviewer'],
    record: nobody,
    file: nobody,
    synonym: nobody,
  },
  publish: { press: chief, guidance: chief, record: nobody, file: nobody, synonym: nobody },
  publishInEmergency: {
    press: chief,
    guidance: chief,
    record: nobody,
    file: nobody,
    synonym: nobody,
  },
  withdraw: { press: chief, guidance: chief, record: nobody, file: nobody, synonym: nobody },
  unpublish: { press: chief, guidance: chief, record: nobody, file: nobody, synonym: nobody },
  erase: {
    press: ['administrator'],
    guidance: ['administrator'],
    record: ['administrator'],
    file: ['administrator'],
    synonym: nobody,
  },
}

/**
 * The approvals that a publication needs: for each line another person, with one of its roles.
 * Guidance is approved by a clinician and an editor, who both had no hand in the text.
 */
export const approvalsNeeded: Record<'press' | 'guidance', readonly (readonly Role[])[]> = {
  press: [['press-editor', 'chief-editor']],
  guidance: [['clinical-reviewer'], ['medical-editor']],
}

/** @param slug of a publication type */
export function subjectOf(slug: string): 'press' | 'guidance' {
  return slug === 'guidance' ? 'guidance' : 'press'
}

export const actionLabels: Record<Action, Label> = {
  read: { ru: 'Видеть', en: 'Read' },
  write: { ru: 'Создавать и править', en: 'Create and edit' },
  delete: { ru: 'Удалять неопубликованное', en: 'Delete what was never published' },
  comment: { ru: 'Комментировать', en: 'Comment' },
  submit: { ru: 'Отправлять на согласование', en: 'Submit for review' },
  requestChanges: { ru: 'Возвращать на доработку', en: 'Request changes' },
  approve: { ru: 'Согласовывать', en: 'Approve' },
  publish: { ru: 'Публиковать и планировать', en: 'Publish and schedule' },
  publishInEmergency: {
    ru: 'Публиковать экстренно, без согласования',
    en: 'Publish in an emergency, without approval',
  },
  withdraw: { ru: 'Отзывать', en: 'Withdraw' },
  unpublish: { ru: 'Снимать с публикации', en: 'Unpublish' },
  erase: { ru: 'Стирать по требованию закона', en: 'Erase on legal grounds' },
}

import type { Label } from '../content/content-type.ts'

/** What a person may be granted, for one organisation or for all; see docs/roles.md. */
export const roles = [
  'author',
  'press-editor',
  'medical-editor',
  'clinical-reviewer',
  'chief-editor',
  'administrator',
] as const

export type Role = (typeof roles)[number]

export const roleLabels: Record<Role, Label> = {
  author: { ru: 'Автор', en: 'Author' },
  'press-editor': { ru: 'Редактор пресс-службы', en: 'Press editor' },
  'medical-editor': { ru: 'Медицинский редактор', en: 'Medical editor' },
  'clinical-reviewer': { ru: 'Клинический рецензент', en: 'Clinical reviewer' },
  'chief-editor': { ru: 'Главный редактор', en: 'Chief editor' },
  administrator: { ru: 'Администратор', en: 'Administrator' },
}

/** One row of a user's record. */
export interface Grant {
  role: Role
  /** For every organisation. */
  everywhere?: boolean | null
  /** The organisation that it is for, with all that belong to it. */
  organisation?: unknown
}

/** Who acts: a user as Payload loads one. */
export interface Actor {
  id: string | number
  email?: string | null
  name?: string | null
  grants?: Grant[] | null
}

/** Whether a person has a role, for whatever organisation. */
export function hasRole(actor: Actor | null | undefined, wanted: readonly Role[]): boolean {
  return actor?.grants?.some(({ role }) => wanted.includes(role)) ?? false
}

/** The parts of a name in one language. */
export interface NameParts {
  familyName?: string | null
  givenName?: string | null
  patronymic?: string | null
}

/**
 * A name as it is shortened in print: `А. И. Иванова`; both parts of a double given name count
 * (`Ж.-Ж. Руссо`).
 * @returns null without a family and a given name
 */
export function withInitials({ familyName, givenName, patronymic }: NameParts): string | null {
  if (!familyName?.trim() || !givenName?.trim()) return null
  const initials = [givenName, patronymic].filter((part) => part?.trim()).map(initialOf)
  return [...initials, familyName.trim()].join(' ')
}

function initialOf(name: string | null | undefined): string {
  const parts = (name ?? '').trim().split('-')
  return parts.map((part) => `${part.charAt(0).toUpperCase()}.`).join('-')
}

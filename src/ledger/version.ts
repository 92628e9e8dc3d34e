/** How much an edition changes: a major change is announced to readers, a minor one is not. */
export type ChangeKind = 'major' | 'minor'

/**
 * The version of the edition that follows.
 * @param current version of the edition before (`MAJOR.MINOR`), or null for the first
 * @returns `1.0` first, then `1.1` after a minor change and `2.0` after a major one
 */
export function nextVersion(current: string | null, change: ChangeKind): string {
  if (current === null) return '1.0'
  const [major = 0, minor = 0] = current.split('.').map(Number)
  return change === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`
}

import type { Role } from '../../src/access/roles.ts'

/** Who approved which words. */
interface Signature {
  user: string
  words: string
}

/** What a bystander has seen happen to a document, told in words instead of hashes. */
export interface Witnessed {
  kind: 'press' | 'guidance'
  creator: string
  words: string
  lastEditor: string
  /** Everybody who changed the words since they were last published. */
  editors: Set<string>
  signatures: Signature[]
  /** Editions seen so far. */
  editions: number
  isPublished: boolean
}

export function witness(kind: Witnessed['kind'], creator: string, words: string): Witnessed {
  const fresh = { signatures: [], editions: 0, isPublished: false }
  return { kind, creator, words, lastEditor: creator, editors: new Set([creator]), ...fresh }
}

/** Somebody's save has changed the words: whatever was signed before stands for nothing. */
export function seeEdit(seen: Witnessed, user: string, words: string): void {
  if (words === seen.words) return
  if (seen.isPublished) seen.editors = new Set()
  Object.assign(seen, { words, lastEditor: user, signatures: [], isPublished: false })
  seen.editors.add(user)
}

export function seeSignature(seen: Witnessed, user: string): void {
  seen.signatures.push({ user, words: seen.words })
}

/**
 * Whether the people whom the rules demand have signed the words as they are. Written from the
 * rules as they are told to people, without a look at the code that enforces them: statements need
 * one press editor or chief editor who did not write last; guidance a clinician and a medical
 * editor, two people, neither of whom had a hand in it.
 * @param rolesOf the roles of each user
 */
export function isSigned(seen: Witnessed, rolesOf: (user: string) => readonly Role[]): boolean {
  const { kind, creator, words, lastEditor, editors } = seen
  const valid = seen.signatures.filter((signature) => signature.words === words)
  const signers = valid
    .map(({ user }) => user)
    .filter((user) => user !== lastEditor)
    .filter((user) => kind === 'press' || (user !== creator && !editors.has(user)))
  const have = (role: Role) => signers.filter((user) => rolesOf(user).includes(role))
  if (kind === 'press') return have('press-editor').length + have('chief-editor').length > 0
  return have('clinical-reviewer').some((clinician) =>
    have('medical-editor').some((editor) => editor !== clinician),
  )
}

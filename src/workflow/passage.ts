import type { StoredFields } from '../content/freeze.ts'
import type { FrozenContent, TypeModel } from '../content/model.ts'
import type { NewEdition } from '../ledger/append.ts'
import type { LedgerRecord } from '../ledger/entry.ts'
import { toCanonicalJson } from '../lib/canonical-json.ts'
import type { Governed } from './approvals.ts'
import { organisationsIn } from './organisations-in.ts'
import type { Action } from './permissions.ts'

/** What is about to become public, or to cease to be. */
export interface Passage {
  type: TypeModel
  id: string
  /** The document as it is stored now; null where it is gone. */
  stored: StoredFields | null
  edition: NewEdition
  last: LedgerRecord | null
}

/** Of which type the document is, and which organisations answer for it now, or did when it was public. */
export function governedBy({ type, stored, last }: Passage): Governed {
  const frozen = Object.values(last?.content?.locales ?? {})[0]?.organisations
  const before = Array.isArray(frozen) ? frozen.map((one) => (one as { id: string }).id) : []
  const now = organisationsIn(stored)
  return { type: type.slug, organisations: now.length > 0 ? now : before }
}

/** What each action of the ledger needs. */
export function permissionsFor({ edition, stored }: Passage, isEmergency: boolean): Action[] {
  if (edition.action === 'unpublish') return ['unpublish']
  const withdrawn = (stored?.withdrawal as { withdrawn?: boolean } | undefined)?.withdrawn === true
  if (withdrawn) return ['withdraw']
  return isEmergency ? ['publish', 'publishInEmergency'] : ['publish']
}

/** Whether readers get words that they did not have: a withdrawal as such only marks the old ones. */
export function isNewText({ edition, last }: Passage): boolean {
  if (edition.action === 'unpublish') return false
  if (edition.action !== 'withdraw') return true
  const textsOf = (content: FrozenContent | null | undefined) =>
    toCanonicalJson(content?.locales ?? {})
  return textsOf(edition.content) !== textsOf(last?.content)
}

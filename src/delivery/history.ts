import { textIn } from '../content/localized.ts'
import type { Edition, LocaleChain } from '../read-model/index.ts'
import { editionsOf, type DeliveredDocument } from './batch.ts'

export type HistoryKind =
  'PUBLISHED' | 'MAJOR' | 'MINOR' | 'CORRECTION' | 'WITHDRAWN' | 'SUPERSEDED' | 'REINSTATED'

/** What readers are told of an edition. */
export interface HistoryEntry extends Pick<Edition, 'version' | 'recordedAt' | 'locales'> {
  kind: HistoryKind
  note: string | null
  reason: string | null
  /** How many corrections came with it. */
  newCorrections: number
}

/**
 * What readers are told of how a publication changed, newest first. It begins when the publication
 * was last made public: of what was unpublished before nothing is said. A minor change is not told
 * of unless somebody noted it.
 */
export function historyOf(delivered: DeliveredDocument): HistoryEntry[] {
  const { document, batch } = delivered
  const known = editionsOf(delivered)
  const end = known.findIndex(({ action }) => action === 'unpublish')
  const told = end < 0 ? known : known.slice(0, end)
  const latest = document.past?.sequence ?? Infinity
  return told
    .map((edition, index) => ({ edition, before: told[index + 1] }))
    .filter(({ edition }) => edition.sequence <= latest)
    .map(({ edition, before }) => toEntry(edition, before, batch.chain))
    .filter(({ kind, note }) => kind !== 'MINOR' || note !== null)
}

function toEntry(edition: Edition, before: Edition | undefined, chain: LocaleChain): HistoryEntry {
  const { version, recordedAt, locales, note, reason, action } = edition
  const newCorrections = before ? Math.max(0, edition.corrections - before.corrections) : 0
  return {
    ...{ version, recordedAt, locales, newCorrections },
    kind: kindOf(edition, before, newCorrections),
    note: textIn(chain, note),
    reason: action === 'withdraw' ? textIn(chain, reason) : null,
  }
}

function kindOf(
  { action, version }: Edition,
  before: Edition | undefined,
  newCorrections: number,
): HistoryKind {
  if (action !== before?.action) {
    if (action === 'withdraw') return 'WITHDRAWN'
    if (action === 'supersede') return 'SUPERSEDED'
    if (action === 'publish' || !before) return 'PUBLISHED'
    if (before.action !== 'publish') return 'REINSTATED'
  }
  if (newCorrections > 0) return 'CORRECTION'
  return version.endsWith('.0') ? 'MAJOR' : 'MINOR'
}

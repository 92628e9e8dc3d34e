import { textIn } from '../content/localized.ts'
import type { FrozenReference } from '../content/model.ts'
import type { Fate, LocaleChain, ReadModel } from '../read-model/index.ts'
import { toBatch, type DeliveredDocument } from './batch.ts'

/** Readers of an address are to be sent to another one. */
export interface DeliveredRedirect {
  __typename: 'Redirect'
  path: string
  permanent: boolean
  publication: DeliveredDocument | null
}

/** What was public at an address is not any more. */
export interface DeliveredGone {
  __typename: 'Gone'
  type: string
  id: string
  kind: 'UNPUBLISHED' | 'ERASED'
  since: string
  reason: string | null
  path: string | null
}

/** What is answered to a question for one publication. */
export type PublicationAnswer = DeliveredDocument | DeliveredRedirect | DeliveredGone

/** What readers of a chain of locales are told of a publication; null for anything else. */
export function answerFate(
  readModel: ReadModel,
  fate: Fate | null,
  chain: LocaleChain,
): PublicationAnswer | null {
  if (!fate || !isPublication(readModel, fate.kind === 'moved' ? fate.from : fate)) return null
  switch (fate.kind) {
    case 'public':
      return deliverReference(readModel, fate, chain)
    case 'moved':
      return {
        __typename: 'Redirect',
        path: fate.path,
        permanent: fate.permanent,
        publication: fate.to && deliverReference(readModel, fate.to, chain),
      }
    default:
      return toGone(fate, chain)
  }
}

/** @param fate of a publication that is gone, now or for the instant that was asked about */
export function toGone(
  fate: Extract<Fate, { kind: 'gone' | 'erased' }>,
  chain: LocaleChain,
): DeliveredGone {
  const { type, id, since } = fate
  const base = { __typename: 'Gone', type, id, since } as const
  if (fate.kind === 'erased') return { ...base, kind: 'ERASED', reason: null, path: null }
  return { ...base, kind: 'UNPUBLISHED', reason: textIn(chain, fate.reason), path: fate.path }
}

/** @returns a publication that is public in a locale of the chain */
export function deliverReference(
  readModel: ReadModel,
  { type, id }: FrozenReference,
  chain: LocaleChain,
): DeliveredDocument | null {
  if (!isPublication(readModel, { type, id })) return null
  const found = readModel.byId(type, id, chain)
  return found && (toBatch(readModel, chain, [found])[0] ?? null)
}

/** Whether a reference is to a publication. */
export function isPublication({ model }: ReadModel, { type }: FrozenReference): boolean {
  return model.types.some(({ slug, role }) => slug === type && role === 'publication')
}

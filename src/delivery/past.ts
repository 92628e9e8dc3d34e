import { parsePath } from '../content/addresses.ts'
import type { FrozenReference } from '../content/model.ts'
import {
  toPagePath,
  type Address,
  type Fate,
  type LocaleChain,
  type ReadModel,
} from '../read-model/index.ts'
import { badInput } from './bad-input.ts'
import type { DeliveryContext } from './context.ts'
import { answerFate, deliverReference, isPublication, toGone } from './fate.ts'
import type { DeliveredGone, PublicationAnswer } from './fate.ts'
import { deliverPast } from './past-document.ts'
import { readPastRecord } from './past-record.ts'
import { standingAt, type PastEdition, type Standing } from './past-standing.ts'

type Answer = PublicationAnswer | null

/** What is asked: an address, the languages, and an instant in ISO 8601 as `DateTime` gives it. */
export interface PastQuestion {
  address: Address
  chain: LocaleChain
  asOf: string
}

/**
 * What was public at an instant under an address that it had then, has now, or had in between.
 * @throws GraphQLError BAD_USER_INPUT for the future; SERVICE_UNAVAILABLE when an edition of before
 * cannot be read
 */
export function answerPast(
  context: DeliveryContext,
  question: PastQuestion,
): Answer | Promise<Answer> {
  if (question.asOf > new Date().toISOString())
    throw badInput(`asOf ${question.asOf} is in the future. Give an instant that has passed.`)
  const { readModel } = context
  const fate = readModel.fate(question.address)
  const found = holderAt(readModel, fate, question)
  if (!found) return fate?.kind === 'erased' ? answerFate(readModel, fate, question.chain) : null
  const standing = standingOf(readModel, found, question)
  if (standing.kind === 'before') return null
  if (standing.kind === 'pulled') return pulled(readModel, found, standing, question.chain)
  if (standing.isCurrent) return deliverReference(readModel, found, question.chain)
  return readAndDeliver(context, question, found, standing)
}

/** While the ledger is read something may be pulled: then that is answered. */
async function readAndDeliver(
  context: DeliveryContext,
  question: PastQuestion,
  found: FrozenReference,
  { edition }: PastEdition,
): Promise<Answer> {
  const record = await readPastRecord(context, found, edition)
  const now = standingOf(context.readModel, found, question)
  if (now.kind !== 'edition' || now.edition.sequence !== edition.sequence)
    return answerPast(context, question)
  return deliverPast(context.readModel, record, now, question.chain)
}

/** What had the address at that instant, or has it now, or had it last. */
function holderAt(
  readModel: ReadModel,
  fate: Fate | null,
  question: PastQuestion,
): FrozenReference | null {
  const { address } = question
  const now = fate?.kind === 'moved' ? fate.from : fate?.kind === 'erased' ? null : fate
  const place = 'path' in address ? parsePath(readModel.model, toPagePath(address.path)) : null
  const then = place ? readModel.holders(place.type, place.slug) : []
  const found =
    then.find((each) => {
      const standing = standingOf(readModel, each, question)
      return standing.kind !== 'before' && slugsOf(standing).includes(place?.slug ?? '')
    }) ??
    now ??
    then[0]
  return found && isPublication(readModel, found) ? found : null
}

function slugsOf(standing: Exclude<Standing, { kind: 'before' }>): string[] {
  return standing.kind === 'pulled' ? standing.slugs : standing.edition.slugs
}

function standingOf(
  readModel: ReadModel,
  { type, id }: FrozenReference,
  { asOf }: PastQuestion,
): Standing {
  const editions = readModel.editions([{ type, id }]).get(`${type} ${id}`) ?? []
  return standingAt(editions, asOf)
}

function pulled(
  { model }: ReadModel,
  { type, id }: FrozenReference,
  { by, slugs: [slug] }: Extract<Standing, { kind: 'pulled' }>,
  chain: LocaleChain,
): DeliveredGone {
  const prefix = model.types.find((each) => each.slug === type)?.pathPrefix ?? null
  const path = prefix === null || slug === undefined ? null : `${prefix}/${slug}`
  const { recordedAt: since, reason } = by
  return toGone({ kind: 'gone', type, id, since, reason, path }, chain)
}

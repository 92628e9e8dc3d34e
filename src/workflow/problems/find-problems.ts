import type { PayloadRequest } from 'payload'
import { freezeFields, type StoredFields } from '../../content/freeze.ts'
import { locales } from '../../content/locales.ts'
import type { FrozenContent, FrozenReference, TypeModel } from '../../content/model.ts'
import { findLast } from '../../ledger/stored.ts'
import { say, type Message } from '../../lib/messages.ts'
import { checkFields, referencesToCheck } from '../../rich-text/check/check-fields.ts'
import { finding, type Problem } from '../../rich-text/check/problem.ts'
import { findComments } from '../comments.ts'
import { workflowContext } from '../mandate.ts'
import { refusal } from '../refuse.ts'
import { findTargets } from './find-targets.ts'

/** A document as it would be public. */
export interface Publishable {
  type: TypeModel
  id: string
  /** Its public fields in each language that is ready. */
  texts: FrozenContent['locales']
  /** What it says in public now: what it shows already it may go on showing. */
  shown?: FrozenContent['locales'] | undefined
}

/** What is not right in what a document would say in public; errors come first. */
export async function findProblems(
  req: PayloadRequest,
  { type, id, texts, shown = {} }: Publishable,
): Promise<Problem[]> {
  const { fields } = type
  const ready = textsIn(texts)
  const toCheck = (all: typeof ready) =>
    all.flatMap(({ frozen }) => referencesToCheck(fields, frozen))
  const find = await findTargets(req, toCheck(ready))
  const known = new Set(toCheck(textsIn(shown)).map(keyOf))
  // What it says of itself is public when it is.
  const asItWillBe: typeof find = (reference) => {
    const target = find(reference)
    const isItself = reference.type === type.slug && reference.id === id
    if (target && isItself) return { ...target, isPublic: true }
    if (!target?.file || !known.has(keyOf(reference))) return target
    return { ...target, file: { ...target.file, isExpired: false } }
  }
  const found = ready.flatMap(({ locale, frozen }) =>
    checkFields(fields, frozen, { locale, find: asItWillBe }),
  )
  return found.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}

const keyOf = ({ type, id }: FrozenReference) => `${type}/${id}`

const textsIn = (texts: FrozenContent['locales']) =>
  locales.flatMap((locale) => {
    const frozen = texts[locale]
    return frozen ? [{ locale, frozen }] : []
  })

/** The same for people at work on a document, with the questions of colleagues that are open. */
export async function describeProblems(
  req: PayloadRequest,
  type: TypeModel,
  working: StoredFields & { id: unknown },
) {
  const id = String(working.id)
  const texts = freezeFields(type, working)
  const shown = (await findLast(req, id))?.content?.locales
  const found = await findProblems(req, { type, id, texts, shown })
  const open = (await findComments(req, id)).filter(({ resolvedAt }) => !resolvedAt)
  const where = { field: null, locale: null }
  if (open.length > 0) found.push({ ...finding('unresolvedComments', String(open.length)), where })
  return found.map((problem) => ({
    ...{ severity: problem.severity, code: problem.code, where: problem.where },
    message: say(req, inItsLanguage(problem)),
  }))
}

/**
 * Refuses what readers would trip over. In an emergency nothing is refused: the text is needed now,
 * what is broken in it is delivered as plain text or not at all, and others look at it afterwards.
 * @throws APIError (400) that lists what to correct
 */
export async function refuseProblems(req: PayloadRequest, document: Publishable): Promise<void> {
  if (workflowContext(req).emergency) return
  const errors = (await findProblems(req, document)).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw refusal(req, 400, listed(errors))
}

/** More than so many at once are not read; the rest is in the panel. */
const mostListed = 10

function listed(errors: Problem[]): Message {
  const list = (language: keyof Message) =>
    // One file may stand in several places.
    [...new Set(errors.map((error) => `– ${inItsLanguage(error)[language]}`))]
      .slice(0, mostListed)
      .join('\n')
  return {
    ru: `Перед публикацией исправьте:\n${list('ru')}`,
    en: `Correct before it is published:\n${list('en')}`,
  }
}

/** Which of the texts is meant, where it is not the Russian one. */
function inItsLanguage({ message, where }: Problem): Message {
  if (where.locale !== 'en') return message
  return { ru: `На английском: ${message.ru}`, en: `In English: ${message.en}` }
}

import type { PayloadRequest } from 'payload'
import { deskMoment } from '../../content/desk-time.ts'
import type { StoredFields } from '../../content/freeze.ts'
import type { TypeModel } from '../../content/model.ts'
import type { Message } from '../../lib/messages.ts'
import type { Governed } from '../approvals.ts'
import { nameOf } from '../audit/record.ts'
import { findCase, type Case } from '../cases.ts'
import { findComments } from '../comments.ts'
import { workflowContext } from '../mandate.ts'
import { organisationsIn } from '../organisations-in.ts'
import { publicationTypes } from '../publication-types.ts'
import { findWorkingVersion } from '../review-hash.ts'
import type { Schedule } from '../schedules/schedule.ts'
import { toLetter, type NoticeKind } from './letters.ts'
import { addNotices } from './notice.ts'
import { findColleagues, whoIsAsked, whoMay, whoOf, type Colleague } from './recipients.ts'

/** What happened, to which document. */
export interface News {
  kind: NoticeKind
  /** Collection slug. */
  type: string
  id: string
  comment?: string | undefined
  when?: Message | undefined
  /** The schedule that it is about. */
  schedule?: Pick<Schedule, 'by'>
  /** Whose approvals the news made void. */
  approvers?: readonly string[]
  /** Nobody is told twice of what has the same key. */
  key?: string
}

/** A document as the choice of recipients looks at it. */
interface Subject {
  type: TypeModel
  governed: Governed
  known: Case
  title: Partial<Message>
}

/**
 * Writes letters to the people whom it concerns, in the transaction of what they tell of. Nobody
 * is told what they did themselves, nor of a document that they may not read. What programs bring
 * along with a mandate is not announced.
 */
export async function announce(req: PayloadRequest, news: News): Promise<void> {
  if (workflowContext(req).mandate) return
  const subject = await findSubject(req, news)
  if (!subject) return
  const colleagues = await findColleagues(req)
  const concerned = await findConcerned(req, colleagues, subject, news)
  const told = concerned.filter(
    ({ id, email }, place) =>
      email &&
      String(id) !== String(req.user?.id) &&
      concerned.findIndex((other) => other.id === id) === place,
  )
  await addNotices(
    req,
    told.map((colleague) => ({
      to: colleague.email ?? '',
      ...write(req, colleague, subject, news),
    })),
  )
}

function write(req: PayloadRequest, colleague: Colleague, subject: Subject, news: News) {
  const { kind, type, id, comment, when, key } = news
  const language = colleague.language === 'en' ? 'en' : 'ru'
  const { ru, en } = subject.title
  const title = (language === 'en' ? en || ru : ru || en) ?? ''
  const { custom, routes } = req.payload.config
  const link = `${String(custom.siteUrl ?? '')}${routes.admin}/collections/${type}/${id}`
  const who = req.user ? nameOf(req.user) : ''
  const facts = { title, who, comment, when, link }
  return { ...toLetter(kind, language, facts), documentId: id, ...(key && { key }) }
}

async function findSubject(req: PayloadRequest, { type: slug, id }: News): Promise<Subject | null> {
  const type = publicationTypes(req.payload).find((known) => known.slug === slug)
  const known = await findCase(req, id)
  const working: StoredFields | null = type ? await findWorkingVersion(req, type, id) : null
  if (!type || !known || !working) return null
  const governed = { type: slug, organisations: organisationsIn(working) }
  return { type, governed, known, title: working.title ?? {} }
}

async function findConcerned(
  req: PayloadRequest,
  colleagues: readonly Colleague[],
  subject: Subject,
  { kind, id, schedule, approvers }: News,
): Promise<Colleague[]> {
  const { governed, known } = subject
  const { createdBy, submittedBy, lastEditor } = known
  const people = (ids: readonly (string | null | undefined)[]) =>
    whoOf(req, colleagues, ids, subject)
  const publishers = () => whoMay(req, colleagues, 'publish', governed)
  switch (kind) {
    case 'submitted':
    case 'emergency':
      return whoIsAsked(req, colleagues, subject)
    case 'changesRequested':
      return people([createdBy, submittedBy, lastEditor])
    case 'approved':
      return [...(await people([createdBy, submittedBy])), ...(await publishers())]
    case 'published':
      return people([
        createdBy,
        submittedBy,
        lastEditor,
        ...known.approvals.map(({ user }) => user),
      ])
    case 'suspended':
      return [...(await people([schedule?.by, ...(approvers ?? [])])), ...(await publishers())]
    case 'failed':
      return [...(await people([schedule?.by])), ...(await publishers())]
    case 'commented': {
      const others = (await findComments(req, id)).map(({ author }) => author)
      return people([createdBy, submittedBy, lastEditor, ...others])
    }
    case 'reviewNear':
    case 'reviewOverdue':
      return (await whoMay(req, colleagues, 'approve', governed)).concat(await people([createdBy]))
  }
}

/** The moment that a schedule is for, in words. */
export function momentOf(req: PayloadRequest, { at }: Pick<Schedule, 'at'>): Message {
  return deskMoment(req, new Date(at))
}

import { APIError, ValidationError, type PayloadRequest } from 'payload'
import type { Message } from '../../lib/messages.ts'
import { say } from '../../lib/messages.ts'
import { findWorkingVersion } from '../review-hash.ts'
import type { BundledDocument } from './publish-together.ts'

/** A document of which no more is known than where it is. */
export function titleOf({ type, id }: BundledDocument): Message {
  return { ru: `${type.slug}/${id}`, en: `${type.slug}/${id}` }
}

/**
 * Does something with one document of several; what is refused then says of which one.
 * @throws APIError with the title of the document before the reason, other errors as they are
 */
export async function refuseWith<Result>(
  req: PayloadRequest,
  document: BundledDocument,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof APIError) || !error.isPublic) throw error
    const title = await findTitle(req, document, error.status)
    throw new APIError(`${title}: ${reasonOf(error)}`, error.status, null, true)
  }
}

/** Who may not see a document is not told its title either. */
async function findTitle(
  req: PayloadRequest,
  document: BundledDocument,
  status: number,
): Promise<string> {
  const unknown = say(req, titleOf(document))
  if (status === 404) return unknown
  const working = await findWorkingVersion(req, document.type, document.id)
  const { ru, en } = (working?.title ?? {}) as Partial<Message>
  const title = req.i18n.language === 'en' ? en || ru : ru || en
  return title ? `«${title}»` : unknown
}

function reasonOf(error: Error): string {
  if (!(error instanceof ValidationError)) return error.message
  const fields = error.data.errors.map(
    ({ label, path, message }) => `${typeof label === 'string' ? label : path}: ${message}`,
  )
  return fields.join('; ')
}

import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { organisationsOf, reaches } from '../access/organisations-of.ts'
import { say } from '../lib/messages.ts'
import { organisationsIn } from './organisations-in.ts'
import { permissions, subjectOf } from './permissions.ts'

/** Remembers whose draft it is; the one who first saved it keeps seeing it. */
export const stampCreator: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before = (originalDoc as { createdBy?: string | null } | undefined)?.createdBy
  data.createdBy = operation === 'create' ? (req.user ? String(req.user.id) : null) : before
  return data
}

/** Nobody publishes in the name of organisations that they do not write for. */
export const keepWithinReach: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const organisations = organisationsIn(data)
  if (!req.user || organisations.length === 0) return data
  const writers = permissions.write[subjectOf(collection.slug)]
  const reach = await organisationsOf(req, req.user, [...writers, 'clinical-reviewer'])
  if (reaches(reach, organisations)) return data
  const message = say(req, {
    ru: 'Среди выбранных нет организации, от имени которой вы можете писать. Добавьте свою.',
    en: 'None of these is an organisation that you may write for. Add your own.',
  })
  const errors = [{ path: 'organisations', message }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

import type { Access, Where } from 'payload'
import { organisationsOf } from './organisations-of.ts'
import { hasRole, type Role } from './roles.ts'

/**
 * The publications of the organisations that a person has one of some roles for, and their own
 * drafts, which may not name an organisation yet.
 * @param prefix of the fields where versions are asked for: `version.`
 */
export function ofTheirOrganisations(
  wanted: readonly Role[],
  prefix: '' | 'version.' = '',
): Access {
  return async ({ req }) => {
    if (!req.user || !hasRole(req.user, wanted)) return false
    const reach = await organisationsOf(req, req.user, wanted)
    if (reach === 'all') return true
    const where: Where = {
      or: [
        { [`${prefix}organisations`]: { in: [...reach] } },
        { [`${prefix}createdBy`]: { equals: String(req.user.id) } },
      ],
    }
    return where
  }
}

import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { hasRole, type Role } from './roles.ts'

/** For operations that nobody may do through an API. */
export const nobody = () => false

/** Any user who has signed in; readers of the public sites never reach Payload. */
export const signedIn: Access = ({ req }) => Boolean(req.user)

/** Whoever has one of some roles, for whatever organisation. */
export const withRole =
  (wanted: readonly Role[]): Access =>
  ({ req }) =>
    hasRole(req.user, wanted)

export const administrators: Access = ({ req }) => isAdministrator(req)

/** Administrators see every account, everybody else their own. */
export const administratorsOrSelf: Access = ({ req }) =>
  isAdministrator(req) || (req.user ? { id: { equals: req.user.id } } : false)

/** The same as `administrators`, for a field. */
export const administratorsSetField: FieldAccess = ({ req }) => isAdministrator(req)

/** Administrators, but for their own account: nobody raises their own role. */
export const administratorsSetForOthers: FieldAccess = ({ req, id }) =>
  isAdministrator(req) && id !== req.user?.id

export function isAdministrator({ user }: Pick<PayloadRequest, 'user'>): boolean {
  return hasRole(user, ['administrator'])
}

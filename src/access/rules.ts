import type { Access, FieldAccess, PayloadRequest } from 'payload'

/** For operations that nobody may do through an API. */
export const nobody = () => false

/** Any user who has signed in; readers of the public sites never reach Payload. */
export const signedIn: Access = ({ req }) => Boolean(req.user)

export const administrators: Access = ({ req }) => isAdministrator(req)

/** Administrators see every account, everybody else their own. */
export const administratorsOrSelf: Access = ({ req }) =>
  isAdministrator(req) || (req.user ? { id: { equals: req.user.id } } : false)

/** The same as `administrators`, for a field. */
export const administratorsSetField: FieldAccess = ({ req }) => isAdministrator(req)

export function isAdministrator({ user }: Pick<PayloadRequest, 'user'>): boolean {
  return user?.role === 'administrator'
}

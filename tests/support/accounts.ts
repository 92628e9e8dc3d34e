import type { Payload } from 'payload'
import type { Role } from '../../src/access/roles.ts'

/** Who can sign in to a test installation, and how. */
export const accounts = {
  administrator: { email: 'administrator@example.org', password: 'a-password-of-tests' },
  editor: { email: 'editor@example.org', password: 'another-password-of-tests' },
} as const

/** The roles of those accounts: the editor has all that have to do with texts. */
const rolesOf: Record<keyof typeof accounts, readonly Role[]> = {
  administrator: ['administrator'],
  editor: ['author', 'press-editor', 'medical-editor', 'clinical-reviewer', 'chief-editor'],
}

/** Rows of a user's record that grant roles in every organisation. */
export const grantsOf = (...roles: readonly Role[]) =>
  roles.map((role) => ({ role, everywhere: true }))

/** Creates one account of each kind. @returns their users */
export async function createAccounts(payload: Payload) {
  const create = (name: keyof typeof accounts) =>
    payload.create({
      collection: 'users',
      data: { ...accounts[name], grants: grantsOf(...rolesOf[name]), name },
    })
  return { administrator: await create('administrator'), editor: await create('editor') }
}

import type { Payload } from 'payload'

/** Who can sign in to a test installation, and how. */
export const accounts = {
  administrator: { email: 'administrator@example.org', password: 'a-password-of-tests' },
  editor: { email: 'editor@example.org', password: 'another-password-of-tests' },
} as const

/** Creates one account of each role. @returns their users by role */
export async function createAccounts(payload: Payload) {
  const create = (role: keyof typeof accounts) =>
    payload.create({ collection: 'users', data: { ...accounts[role], role, name: role } })
  return { administrator: await create('administrator'), editor: await create('editor') }
}

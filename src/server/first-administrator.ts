import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Environment } from '../config/environment.ts'

/** How the first administrator signs in; the password only when it was generated just now. */
export interface FirstAdministrator {
  email: string
  generatedPassword: string | null
}

/**
 * Creates the administrator of an empty installation, from the environment or with a generated
 * password that is told once.
 * @returns null when the installation has users already
 */
export async function createFirstAdministrator(
  payload: Payload,
  { adminEmail: email, adminPassword }: Environment,
): Promise<FirstAdministrator | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const password = adminPassword ?? randomBytes(12).toString('base64url')
  // The second role lets one person alone begin, in the emergency way that asks for a second look.
  const everywhere = true
  const grants = (['administrator', 'chief-editor'] as const).map((role) => ({ role, everywhere }))
  await payload.create({ collection: 'users', data: { email, password, grants } })
  return { email, generatedPassword: adminPassword ? null : password }
}

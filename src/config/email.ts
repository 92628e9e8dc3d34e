import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmailAdapter } from 'payload'

/**
 * Writes e-mail to files in the data folder, readable by the owner alone, until a mail server is
 * configured: an operator can hand on a password reset, and no message ends in a log.
 */
export function outbox(dataDir: string): EmailAdapter {
  const folder = join(dataDir, 'outbox')
  return () => ({
    name: 'outbox',
    defaultFromAddress: 'noreply@medglas.local',
    defaultFromName: 'Medglas',
    async sendEmail(message) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, `${new Date().toISOString().replaceAll(':', '-')}.json`)
      await writeFile(file, JSON.stringify(message, null, 2), { mode: 0o600, flag: 'wx' })
    },
  })
}

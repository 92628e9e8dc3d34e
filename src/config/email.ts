import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmailAdapter } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Environment } from './environment.ts'

type Settings = Pick<Environment, 'smtpUrl' | 'mailFrom' | 'mailTo' | 'dataDir'>

/** How letters leave: through a mail server, or for want of one to files or the console. */
export function emailAdapter(settings: Settings): EmailAdapter {
  const { address, name } = settings.mailFrom
  const from = { defaultFromAddress: address, defaultFromName: name }
  if (settings.smtpUrl) return () => ({ name: 'smtp', ...from, sendEmail: bySmtp(settings) })
  const toFiles = settings.mailTo === 'files'
  const sendEmail = toFiles ? toOutbox(settings.dataDir) : toConsole
  return () => ({ name: settings.mailTo, ...from, sendEmail })
}

type Send = ReturnType<EmailAdapter>['sendEmail']

/** Short limits: a server that does not answer must not hold up the letters after it. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

function bySmtp({ smtpUrl, mailFrom }: Settings): Send {
  const opened = import('nodemailer').then(({ createTransport }) =>
    createTransport({ url: smtpUrl, ...timeouts }),
  )
  return async (message) => (await opened).sendMail({ from: mailFrom, ...message })
}

/**
 * Readable by the owner alone: an operator can hand on a password reset, and no message ends in a
 * log.
 */
function toOutbox(dataDir: string): Send {
  const folder = join(dataDir, 'outbox')
  return async (message) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const instant = new Date().toISOString().replaceAll(':', '-')
    const file = join(folder, `${instant}-${uuidv7().slice(-6)}.json`)
    await writeFile(file, JSON.stringify(message, null, 2), { mode: 0o600, flag: 'wx' })
  }
}

/** For developers. Standard output belongs to what commands answer. */
function toConsole({ to, subject, text, html }: Parameters<Send>[0]): Promise<void> {
  console.error(JSON.stringify({ to, subject, text: text ?? html }, null, 2))
  return Promise.resolve()
}

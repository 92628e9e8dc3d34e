import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Shortest time between two requests to reset the password of one address, in milliseconds. */
const interval = 15_000

const lastRequests = new Map<string, number>()

/**
 * Keeps strangers from flooding a mailbox with reset e-mails. Addresses without an account are
 * limited alike, so that the answer does not tell which have one.
 *
 * Payload's own limit writes beside the transaction that it has just begun: on SQLite that waits
 * for itself, 30 s in which nobody can save.
 */
export const limitResets: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, disableEmail } = args as { data?: { email?: unknown }; disableEmail?: boolean }
  if (operation !== 'forgotPassword' || disableEmail) return args
  const now = Date.now()
  for (const [address, at] of lastRequests) if (at <= now - interval) lastRequests.delete(address)
  const address = String(data?.email).trim().toLowerCase()
  if (lastRequests.has(address)) throw new APIError(tooSoon(req.i18n.language), 429)
  lastRequests.set(address, now)
  return args
}

function tooSoon(language: string): string {
  const seconds = interval / 1000
  return language === 'ru'
    ? `Письмо уже запрошено. Повторить можно через ${seconds} секунд.`
    : `An e-mail has been requested already. Try again in ${seconds} seconds.`
}

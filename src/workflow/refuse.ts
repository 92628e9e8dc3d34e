import { APIError } from 'payload'
import { say, type Listener, type Message } from '../lib/messages.ts'

/** A refusal that the person who asked is shown, in the language of the admin UI. */
export function refusal(listener: Listener, status: 400 | 403 | 404 | 409, message: Message) {
  return new APIError(say(listener, message), status, null, true)
}

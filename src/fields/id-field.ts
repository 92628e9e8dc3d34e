import type { TextField } from 'payload'
import { v7 as uuidv7, validate, version } from 'uuid'
import { say } from '../lib/messages.ts'
import type { ValidationArgs } from './validate.ts'

/**
 * The public id of a document: a UUIDv7 (RFC 9562) that never changes and is the same in the
 * database, in editions, in references and in GraphQL.
 */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => uuidv7(),
  admin: { hidden: true },
  validate: (value: unknown, { req }: ValidationArgs) =>
    (typeof value === 'string' && isPublicId(value)) ||
    say(req, {
      ru: 'Идентификатор — UUID версии 7 строчными буквами. Не указывайте его: он создаётся сам.',
      en: 'The id must be a UUID of version 7, in lower case. Leave it out: it is made by itself.',
    }),
}

/** The same id must be the same text everywhere: it is compared as text. */
function isPublicId(value: string): boolean {
  return validate(value) && version(value) === 7 && value === value.toLowerCase()
}

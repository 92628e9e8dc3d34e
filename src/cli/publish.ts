import { parseArgs } from 'node:util'
import { APIError, ValidationError } from 'payload'
import { environment } from '../config/environment.ts'
import { UserError } from '../lib/user-error.ts'
import { openPayload } from '../server/open-payload.ts'
import {
  findUser,
  publishDocument,
  publishDocuments,
  type DocumentAddress,
} from '../workflow/publish-document.ts'
import { runCommand } from './command.ts'
import { publicationType } from './publication-type.ts'

const usage =
  'npm run publish -- statements SLUG --as EMAIL [--emergency --reason TEXT], or for several ' +
  'that go out together: npm run publish -- statements:SLUG announcements:SLUG … --as EMAIL'

/**
 * `npm run publish`: publishes the latest version of a document in the name of a user, by the same
 * rules as the admin UI: approved, or in an emergency with a reason. Several go out together.
 */
await runCommand(async () => {
  const { documents, email, emergency } = readArguments()
  const { payload, close } = await openPayload(environment())
  try {
    const user = await findUser(payload, email)
    const [document] = documents
    if (document && documents.length === 1) {
      const id = await publishDocument(payload, document, { user, ...(emergency && { emergency }) })
      console.log(`Published ${document.type}/${document.slug} (${id}).`)
    } else {
      await publishDocuments(payload, documents, { user })
      console.log(`Published ${documents.length} documents together.`)
    }
  } catch (error) {
    throw explain(error)
  } finally {
    await close()
  }
})

function readArguments() {
  const { values, positionals } = parse()
  const documents = toAddresses(positionals)
  if (!values.as) throw new UserError(`Say who publishes, with --as EMAIL: ${usage}`)
  if (values.emergency && !values.reason?.trim())
    throw new UserError(`Say why it cannot wait for an approval, with --reason: ${usage}`)
  if (values.reason && !values.emergency)
    throw new UserError(`A reason is for an emergency: add --emergency, or leave it: ${usage}`)
  if (values.emergency && documents.length > 1)
    throw new UserError(`In an emergency publish one document at a time: ${usage}`)
  const emergency = values.emergency ? { reason: values.reason ?? '' } : undefined
  return { documents, email: values.as, emergency }
}

/** One document as `TYPE SLUG`, or several as `TYPE:SLUG`. */
function toAddresses(words: string[]): DocumentAddress[] {
  const [first] = words
  const pairs = first?.includes(':') ? words.map((word) => word.split(':')) : [words]
  return pairs.map(([givenType, slug, ...more]) => {
    const type = publicationType(givenType, usage)
    if (!slug || more.length > 0) throw new UserError(`Name the document by its slug: ${usage}`)
    return { type, slug }
  })
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        emergency: { type: 'boolean' },
        reason: { type: 'string' },
      },
    })
  } catch (error) {
    throw new UserError(`${(error as Error).message} Usage: ${usage}`)
  }
}

function explain(error: unknown): unknown {
  if (error instanceof ValidationError) {
    const fields = error.data.errors.map(({ path, message }) => `${path}: ${message}`)
    return new UserError(['Not published; put right:', ...fields].join('\n'))
  }
  return error instanceof APIError && error.isPublic
    ? new UserError(`Not published. ${error.message}`)
    : error
}

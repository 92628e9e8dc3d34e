import { ValidationError } from 'payload'
import { environment } from '../config/environment.ts'
import { UserError } from '../lib/user-error.ts'
import { openPayload } from '../server/open-payload.ts'
import { publishDocument } from '../workflow/publish-document.ts'
import { runCommand } from './command.ts'
import { publicationType } from './publication-type.ts'

const usage = 'npm run publish -- statements SLUG'

/** `npm run publish`: publishes the latest version of a document. */
await runCommand(async () => {
  const [givenType, slug] = process.argv.slice(2)
  const type = publicationType(givenType, usage)
  if (!slug) throw new UserError(`Name the document by its slug: ${usage}`)
  const { payload, close } = await openPayload(environment())
  try {
    const id = await publishDocument(payload, { type, slug })
    console.log(`Published ${type}/${slug} (${id}).`)
  } catch (error) {
    throw error instanceof ValidationError ? explain(error) : error
  } finally {
    await close()
  }
})

function explain({ data }: ValidationError): UserError {
  const fields = data.errors.map(({ path, message }) => `${path}: ${message}`)
  return new UserError(['Not published; put right:', ...fields].join('\n'))
}

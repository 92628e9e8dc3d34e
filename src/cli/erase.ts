import { parseArgs } from 'node:util'
import { APIError, type Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { environment, type Environment } from '../config/environment.ts'
import { contentModelOf } from '../content/content-type.ts'
import { UserError } from '../lib/user-error.ts'
import { openPayload } from '../server/open-payload.ts'
import { openReadSide } from '../server/open-read-side.ts'
import { eraseByName } from '../workflow/erase/erase-by-name.ts'
import { findUser } from '../workflow/publish-document.ts'
import { runCommand } from './command.ts'

const usage = 'npm run erase -- TYPE SLUG|ID --as EMAIL --reason TEXT'

/** `npm run erase`: erases a document on legal grounds, in the name of an administrator. */
await runCommand(async () => {
  const { type, name, email, reason } = readArguments()
  const env = environment()
  const { payload, close } = await openPayload(env)
  try {
    const user = await findUser(payload, email)
    const id = await eraseByName(payload, { type, name }, user, reason)
    await eraseFromReadModel(payload, env)
    console.log(`Erased ${type.slug} ${id}.`)
  } catch (error) {
    if (error instanceof APIError && error.isPublic)
      throw new UserError(`Not erased. ${error.message}`)
    throw error
  } finally {
    await close()
  }
})

/** On MongoDB the servers are running, and their read models follow by themselves. */
async function eraseFromReadModel(payload: Payload, env: Environment): Promise<void> {
  if (env.database !== 'sqlite') return
  const readSide = openReadSide(payload, env)
  await readSide.follower.caughtUp()
  await readSide.close()
}

function readArguments() {
  const { values, positionals } = parse()
  const [givenType, name] = positionals
  const { types } = contentModelOf(contentTypes)
  const type = types.find(({ slug }) => slug === givenType)
  const slugs = types.map(({ slug }) => slug).join(', ')
  if (!type) throw new UserError(`The type must be one of ${slugs}. Usage: ${usage}`)
  if (!name) throw new UserError(`Name the document by its slug or id: ${usage}`)
  if (!values.as) throw new UserError(`Say which administrator erases, with --as EMAIL: ${usage}`)
  if (!values.reason?.trim())
    throw new UserError(`Give the legal ground, with --reason TEXT: ${usage}`)
  return { type, name, email: values.as, reason: values.reason }
}

function parse() {
  try {
    const options = { as: { type: 'string' }, reason: { type: 'string' } } as const
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    throw new UserError(`${(error as Error).message} Usage: ${usage}`)
  }
}

import { writeSync } from 'node:fs'
import { environment } from '../../src/config/environment.ts'
import { openPayload } from '../../src/server/open-payload.ts'
import { eraseByName } from '../../src/workflow/erase/erase-by-name.ts'
import { findUser } from '../../src/workflow/publish-document.ts'
import { typeOf } from './colleagues.ts'

/**
 * A process that erases the statements whose slugs it is given, one after the other, and names each
 * as soon as its erasure has been confirmed.
 */
const { payload, close } = await openPayload(environment())
const user = await findUser(payload, 'administrator@example.org')
say('ready')
for (const name of process.argv.slice(2)) {
  await eraseByName(payload, { type: typeOf('statements'), name }, user, 'Решение суда')
  say(name)
}
await close()
process.exit(0)

/** Written before anything else happens: a line that waits in this process would die with it. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

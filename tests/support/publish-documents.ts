import { writeSync } from 'node:fs'
import { environment } from '../../src/config/environment.ts'
import { openPayload } from '../../src/server/open-payload.ts'
import { retryConflicts } from '../../src/workflow/retry-conflicts.ts'
import { mandate } from './mandate.ts'

/**
 * A process that publishes the statements whose slugs it is given, all at once, and names each as
 * soon as its publishing has been confirmed.
 */
const { payload, close } = await openPayload(environment())
say('ready')
const slugs = process.argv.slice(2)
await Promise.all(
  slugs.map(async (slug) => {
    const where = { slug: { equals: slug } }
    const data = { _status: 'published' } as const
    const context = { mandate }
    await retryConflicts(() => payload.update({ collection: 'statements', where, data, context }))
    say(slug)
  }),
)
await close()
process.exit(0)

/** Written before anything else happens: a line that waits in this process would die with it. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

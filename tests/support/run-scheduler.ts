import { writeSync } from 'node:fs'
import { environment } from '../../src/config/environment.ts'
import { openPayload } from '../../src/server/open-payload.ts'
import { publicationTypes } from '../../src/workflow/publication-types.ts'
import { findSchedules } from '../../src/workflow/schedules/schedule.ts'
import { startScheduler } from '../../src/workflow/schedules/scheduler.ts'

/**
 * A process that does what is due, as a server does from its start. It says how much was waiting
 * when it came, and ends when nothing waits any more.
 */
const { payload, close } = await openPayload(environment())
const waiting = () => findSchedules({ payload }, { state: { equals: 'waiting' } })
writeSync(1, `${(await waiting()).length}\n`)
const scheduler = startScheduler(payload, publicationTypes(payload))
while ((await waiting()).length > 0) await scheduler.look()
await scheduler.stop()
await close()
process.exit(0)

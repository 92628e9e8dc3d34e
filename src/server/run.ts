import type { Environment } from '../config/environment.ts'
import { finishErasuresOrLog } from '../workflow/erase/pending.ts'
import { startFilePreparation } from '../workflow/files/prepare-files.ts'
import { startSweeper } from '../workflow/files/sweep.ts'
import { startReminder } from '../workflow/notices/remind-of-reviews.ts'
import { startSender } from '../workflow/notices/sender.ts'
import { startScheduler } from '../workflow/schedules/scheduler.ts'
import { prepareAdminUi } from './admin-ui.ts'
import { createDefaultSynonyms } from './default-synonyms.ts'
import { deliver } from './deliver.ts'
import { keepState } from './keep-state.ts'
import { listen } from './listen.ts'
import { keepSynonyms } from './keep-synonyms.ts'
import { openDeskSearch } from './open-desk-search.ts'
import { openPayload, type OpenPayload } from './open-payload.ts'
import { openReadSide, type ReadSide } from './open-read-side.ts'
import { requireFilePlace } from './prepare-storage.ts'
import { prepareSearch } from './prepare-search.ts'
import { serveFeed } from './serve-feed.ts'

export interface RunOptions {
  env: Environment
  /** Compiles the admin UI on demand instead of using the build. */
  dev: boolean
  /** Told what is being done, for the operator who waits. */
  onStep: (step: string) => void
  /** Brings the build up to date; not before port and database are known to be there. */
  build: () => Promise<void>
  /** Prepares what an empty installation needs, before readers and editors come. */
  prepare: (open: OpenPayload) => Promise<void>
}

/** A running installation. */
export interface Running {
  /** Stops in order: no new requests, then the read side, then the database. */
  stop(): Promise<void>
}

/**
 * Runs everything on one port: delivery, which answers readers from the read model, stands before
 * Next, which serves the admin UI and Payload's own API.
 * @throws UserError when the port or the database cannot be had
 */
export async function run({ env, dev, onStep, build, prepare }: RunOptions): Promise<Running> {
  const http = await listen(env)
  await requireFilePlace(env, onStep)
  onStep('opening the database')
  const open = await openPayload(env)
  await finishErasuresOrLog(open.payload)
  await build()
  await prepare(open)
  await createDefaultSynonyms(open.payload)
  onStep('bringing the read model up to the ledger')
  const readSide = openReadSide(open.payload, env, onStep)
  await readSide.follower.caughtUp()
  const state = await keepState(open.payload)
  const deskSearch = openDeskSearch(open.payload, env)
  keepSynonyms(state, readSide.readModel, deskSearch.index)
  const scheduler = startScheduler(open.payload, readSide.readModel.model.types)
  const sender = startSender(open.payload)
  const files = startFilePreparation(open.payload)
  const sweeper = startSweeper(open.payload)
  const reminder = startReminder(open.payload)
  onStep('preparing the admin UI')
  const adminUi = await prepareAdminUi({ env, http, dev })
  const feed = serveFeed({ payload: open.payload, readSide, state, env })
  http.serve([deliver({ ...open, readSide, state, env }), feed.handler, adminUi])
  const endPreparing = prepareSearch(readSide.readModel, (error) =>
    open.payload.logger.error({ err: error }, 'Search could not be prepared'),
  )
  const stopWorkers = async () => {
    endPreparing()
    await state.stop()
    await reminder.stop()
    await scheduler.stop()
    await sender.stop()
    await files.stop()
    await sweeper.stop()
    await deskSearch.close()
  }
  const stopServing = () => {
    feed.close()
    return http.close()
  }
  return { stop: () => stop(stopServing, stopWorkers, readSide, open) }
}

async function stop(
  stopServing: () => Promise<void>,
  stopWorkers: () => Promise<void>,
  readSide: ReadSide,
  open: OpenPayload,
): Promise<void> {
  await stopServing()
  await stopWorkers()
  await readSide.close()
  await open.close()
}

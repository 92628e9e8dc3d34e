import type { Payload } from 'payload'
import { seedDocuments } from '../../seed/content/index.ts'
import { loadSeed } from '../../seed/load.ts'
import { loadScale } from '../../seed/scale/load.ts'
import { scaleRecords } from '../../seed/scale/records.ts'
import { environment } from '../config/environment.ts'
import { databaseSource } from '../ledger/source.ts'
import { verifyLedger } from '../ledger/verify.ts'
import { openPayload } from '../server/open-payload.ts'
import { runCommand } from './command.ts'
import { startProgress } from './progress.ts'
import { readSeedOptions } from './seed-options.ts'

/**
 * `npm run seed`: adds the demonstration documents that are missing; with `--scale N` also N
 * generated publications, for benchmarks.
 */
await runCommand(async () => {
  const { scale } = readSeedOptions(process.argv.slice(2))
  const { payload, close } = await openPayload(environment())
  try {
    const further = scale > 0 ? scaleRecords : []
    const documents = [...new Set([...seedDocuments, ...further])]
    const { report } = startProgress('Documents', documents.length)
    const { created, kept } = await loadSeed(payload, documents, report)
    console.log(`Seed: ${created} documents created, ${kept} kept as they are.`)
    return scale > 0 ? await fill(payload, scale) : 0
  } finally {
    await close()
  }
})

async function fill(payload: Payload, scale: number): Promise<number> {
  const progress = startProgress('Publications', scale)
  const { created, kept } = await loadScale(payload, scale, progress.report)
  const { seconds, perSecond, cpu } = progress.finish(created)
  const pace = `, in ${seconds.toFixed(1)} s: ${perSecond}/s, ${cpu.toFixed(1)} ms of CPU each`
  console.log(
    `Scale: ${created} publications created, ${kept} kept as they are${created > 0 ? pace : ''}.`,
  )
  return verify(payload)
}

async function verify(payload: Payload): Promise<number> {
  const { finish } = startProgress('Entries', 0)
  const { verified, broken } = await verifyLedger(databaseSource(payload))
  const { seconds } = finish(verified)
  console.log(`Ledger: ${verified} entries verified in ${seconds.toFixed(1)} s.`)
  if (!broken) return 0
  console.error(`Entry ${broken.sequence} ${broken.reason}.`)
  return 1
}

import { seedDocuments } from '../../seed/content/index.ts'
import { loadSeed } from '../../seed/load.ts'
import { environment } from '../config/environment.ts'
import { openPayload } from '../server/open-payload.ts'
import { runCommand } from './command.ts'

/** `npm run seed`: adds the demonstration documents that are missing. */
await runCommand(async () => {
  const { payload, close } = await openPayload(environment())
  try {
    const { created, kept } = await loadSeed(payload, seedDocuments)
    console.log(`Seed: ${created} documents created, ${kept} kept as they are.`)
  } finally {
    await close()
  }
})

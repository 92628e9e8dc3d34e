import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from './server.ts'

/** The folder of an installation after its first start: administrator, demonstration content, build. */
export interface SeededData {
  /** Tells `startServer`, in whatever process, where to take its data from. */
  env: { SEEDED_DATA: string }
  remove(): Promise<void>
}

/**
 * Starts an installation for the first time and stops it: of what it leaves behind each test that
 * needs a server is given a copy, since content takes much longer to load than to copy.
 * @throws Error when the installation does not start, for instance because it cannot be built
 */
export async function seedData(): Promise<SeededData> {
  const folder = await mkdtemp(join(tmpdir(), 'medglas-seeded-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const server = await startServer({ DATA_DIR: folder, MEDIA_DIR: join(folder, 'media') })
    const code = await server.stop()
    if (code !== 0) throw new Error(`The server ended with ${code}:\n${server.errors()}`)
  } catch (error) {
    await remove()
    throw error
  }
  return { env: { SEEDED_DATA: folder }, remove }
}

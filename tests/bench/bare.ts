import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../support/server.ts'

/** A bare server in a process of its own. */
export interface BareServer {
  url: string
  pid: number
  stop(): void
}

const script = fileURLToPath(new URL('bare-server.mjs', import.meta.url))

/** @param body what it answers to everything */
export async function startBare(folder: string, body: Buffer): Promise<BareServer> {
  const port = await freePort()
  const file = join(folder, `bare-${port}`)
  writeFileSync(file, body)
  const child = spawn(process.execPath, [script, file, String(port)])
  await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => void child.kill() }
}

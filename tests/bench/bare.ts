import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
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

/** Those that node sets by itself. */
const itsOwn = ['connection', 'keep-alive', 'date', 'transfer-encoding']

/**
 * @param folder for what it reads at its start
 * @param url an address whose answer, in full and as 304, it gives to everything
 */
export async function startBare(folder: string, url: string): Promise<BareServer> {
  const full = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  const headers = {
    'Accept-Encoding': 'identity',
    'If-None-Match': full.headers.get('ETag') ?? '',
  }
  const known = await fetch(url, { headers })
  const own = mkdtempSync(join(folder, 'bare-'))
  writeFileSync(join(own, 'body'), Buffer.from(await full.arrayBuffer()))
  const answers = { full: headersOf(full), known: headersOf(known) }
  writeFileSync(join(own, 'headers.json'), JSON.stringify(answers))
  const port = await freePort()
  const child = spawn(process.execPath, [script, own, String(port)])
  await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => void child.kill() }
}

function headersOf({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !itsOwn.includes(name)))
}

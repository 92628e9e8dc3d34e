import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../src/cli/commands.mjs'
import { setTimeout } from 'node:timers/promises'

/** `npm start` in a process and folder of its own, as an operator runs it. */
export interface TestServer {
  url: string
  env: Record<string, string>
  /** Everything it printed so far. */
  output(): string
  errors(): string
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Ends it as an operator does, and removes its folder; the exit code. */
  stop(): Promise<number | null>
}

export const administrator = { email: 'admin@medglas.local', password: 'only-for-these-tests' }

/**
 * Starts a server and waits until it is ready. It starts on a copy of `SEEDED_DATA`, where there is
 * such (see `seeded-data.ts`), else for the first time.
 * @param env further environment; `DATA_DIR` of an earlier server starts on its data
 * @throws Error with its output when it ends or is not ready in 5 minutes (a first build included)
 */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'medglas-server-'))
  const { SEEDED_DATA } = process.env
  if (SEEDED_DATA && !env.DATA_DIR) await cp(SEEDED_DATA, folder, { recursive: true })
  const port = String(await freePort())
  const own = {
    PORT: port,
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    MEDIA_DIR: join(folder, 'media'),
    ADMIN_PASSWORD: administrator.password,
    LOG_LEVEL: 'warn',
    ...env,
  }
  const { child, output, errors } = await launch(['src/cli/run.mjs', 'start'], own)
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child, () => output() + errors())
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'close')
  }
  return {
    url,
    env: own,
    output,
    errors,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM')
      await rm(folder, { recursive: true, force: true })
      return child.exitCode
    },
  }
}

/** A command of the operator, by its name (`publish`): see `runToEnd`. */
export function runCli(args: string[], env: Record<string, string> = {}, patienceMs?: number) {
  return runToEnd(['src/cli/run.mjs', ...args], env, patienceMs)
}

/** A script with its arguments, run to its end, which is no later than after two minutes. */
export async function runToEnd(
  args: string[],
  env: Record<string, string> = {},
  patienceMs = 120_000,
) {
  const { child, output, errors } = await launch(args, env, patienceMs)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: output(), errors: errors() }
}

/** Bundled before, so that what a command prints is what it says and no more. */
async function launch(args: string[], env: Record<string, string>, timeout?: number) {
  if (!commands.isCurrent()) await commands.make()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  })
  let printed = ''
  let failed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (failed += text))
  return { child, output: () => printed, errors: () => failed }
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let waited = 0; waited < 300_000; waited += 100) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended:\n${output()}`)
    const response = await fetch(`${url}/readyz`).catch(() => null)
    if (response?.ok) return
    await setTimeout(100)
  }
  child.kill('SIGKILL')
  throw new Error(`The server was not ready in 5 minutes:\n${output()}`)
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

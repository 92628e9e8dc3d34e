import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from './server.ts'

/** `npm run start:delivery` in a process of its own. */
export interface TestNode {
  url: string
  pid: number
  /** From its start to its first answer about readers' content, in milliseconds. */
  answeredAfter: number
  /** The CPU time that it took for that, in milliseconds, where the system tells. */
  cpuToAnswer: number | null
  output(): string
  /** Ends it as an operator does; the exit code. */
  stop(): Promise<number | null>
}

/** Starts a node and waits until it answers GraphQL, whether or not it is ready. */
export async function startNode(env: Record<string, string>): Promise<TestNode> {
  const port = String(await freePort())
  const began = performance.now()
  const child = spawn(process.execPath, await asOperatorsStart(), {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, PORT: port, HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const url = `http://127.0.0.1:${port}`
  const answers = async () => (await fetch(`${url}/graphql?query={__typename}`)).status === 200
  while (!(await answers().catch(() => false))) {
    if (child.exitCode !== null) throw new Error(`The node ended:\n${printed}`)
    await setTimeout(10)
  }
  return {
    url,
    pid: child.pid ?? 0,
    answeredAfter: performance.now() - began,
    cpuToAnswer: await cpuMs(child.pid ?? 0),
    output: () => printed,
    async stop() {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGTERM')
      await once(child, 'close')
      return child.exitCode
    },
  }
}

/** What `npm run start:delivery` gives to Node.js. */
async function asOperatorsStart(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const [, ...args] = scripts['start:delivery']?.split(' ') ?? []
  return args
}

/** What a node loaded, by the account of the engine itself. */
export async function modulesOf(run: (coverage: string) => Promise<void>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'medglas-modules-'))
  await run(folder)
  const reports = await Promise.all(
    (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')),
  )
  await rm(folder, { recursive: true, force: true })
  return reports.flatMap((report) =>
    (JSON.parse(report) as { result: { url: string }[] }).result.map(({ url }) => url),
  )
}

/** Resident memory of a process in MB, where the system tells. */
export async function residentMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(status) ?? []
  return kilobytes ? Number(kilobytes) / 1024 : null
}

/** CPU time of a process, in hundredths of a second as Linux counts them. */
async function cpuMs(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : null
}

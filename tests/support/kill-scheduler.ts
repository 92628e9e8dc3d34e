import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { nameApplication } from './kill-while-publishing.ts'
import { programFile } from './programs.ts'

/**
 * Runs the scheduler in a process of its own.
 * @param killAfter kills it so many milliseconds after it began its work, as a power cut would;
 * left out, it is waited for
 * @returns how much was waiting when it began
 * @throws Error with what the process said, when it failed
 */
export async function runSchedulerProcess(killAfter?: number): Promise<number> {
  const child = spawn(process.execPath, [await programFile('run-scheduler')], {
    env: {
      ...process.env,
      DATABASE_URL: nameApplication(process.env.DATABASE_URL ?? ''),
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
    killSignal: 'SIGINT',
  })
  const ended = once(child, 'close')
  let errors = ''
  let printed = ''
  let killing: Promise<unknown> | undefined
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (killAfter !== undefined) killing ??= setTimeout(killAfter).then(() => child.kill('SIGKILL'))
  })
  await ended
  const isAsExpected = child.signalCode === 'SIGKILL' || child.exitCode === 0
  if (!isAsExpected || printed === '')
    throw new Error(`Ended by itself (${child.exitCode}, ${child.signalCode}): ${errors}`)
  return Number(printed)
}

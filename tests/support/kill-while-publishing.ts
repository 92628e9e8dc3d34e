import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { type Program, programFile } from './programs.ts'

/** When to kill: so many confirmed publishings, and then so many milliseconds. */
export interface Moment {
  confirmed: number
  milliseconds: number
}

/** Publishes in a process of its own and kills it; see `killWhile`. */
export function killWhilePublishing(slugs: string[], moment: Moment): Promise<string[]> {
  return killWhile('publish-documents', slugs, moment)
}

/**
 * Runs a program in a process of its own and kills it, as a power cut would.
 * @param program says `ready`, and then the name of each document when it is done with it
 * @param names its arguments
 * @returns the names that had been said
 * @throws Error with what the process said, when it ended before it could be killed
 */
export async function killWhile(
  program: Program,
  names: string[],
  moment: Moment,
): Promise<string[]> {
  const child = spawn(process.execPath, [await programFile(program), ...names], {
    env: {
      ...process.env,
      DATABASE_URL: nameApplication(process.env.DATABASE_URL ?? ''),
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGINT',
  })
  const ended = once(child, 'close')
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  let printed = ''
  let killing: Promise<unknown> | undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (linesOf(printed).length > moment.confirmed)
      killing ??= setTimeout(moment.milliseconds).then(() => child.kill('SIGKILL'))
  })
  await ended
  if (child.signalCode !== 'SIGKILL')
    throw new Error(`Ended by itself (${child.exitCode}, ${child.signalCode}): ${errors}`)
  return linesOf(printed).slice(1)
}

/** Under this name MongoDB knows what the killed process left open. */
export const application = `medglas-killed-${process.pid}`

/** A MongoDB URL under the name of what is killed; other URLs as they are. */
export function nameApplication(url: string): string {
  return url.startsWith('mongodb') ? `${url}&appName=${application}` : url
}

function linesOf(printed: string): string[] {
  return printed.split('\n').slice(0, -1)
}

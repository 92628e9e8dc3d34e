import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Environment } from '../support/environment.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The script that a tool's package starts with, for instance `tool('eslint/bin/eslint.js')`. */
export const tool = (file: string): string => path.join(root, 'node_modules', file)

const LIMIT_MS = 40 * 60_000
const GRACE_MS = 5000
const running = new Set<ChildProcess>()
let interrupted = false

export const wasInterrupted = (): boolean => interrupted

/** Signals a child with all it has started (each child leads a process group of its own). */
const signalTree = (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group is gone already.
  }
}

const stopTree = (child: ChildProcess) => {
  signalTree(child, 'SIGTERM')
  setTimeout(() => signalTree(child, 'SIGKILL'), GRACE_MS).unref()
}

/** Makes Ctrl-C and the like stop what is running, so that the runner can tidy up and report. */
export const stopOnSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const again = interrupted
      interrupted = true
      for (const child of running)
        if (again) signalTree(child, 'SIGKILL')
        else stopTree(child)
    })
  }
}

/** Takes what a command prints. */
export type Say = (text: string) => void

export interface CommandOptions {
  env?: Environment
  shell?: boolean
  say?: Say
}

/**
 * Runs one command in the project's folder, printing what it prints; whatever it leaves behind is
 * ended with it, and so is a command that takes more than forty minutes.
 *
 * @param options.say is given what the command prints, instead of the terminal
 * @returns the exit code, null when it was ended by a signal or could not start
 */
export const runCommand = async (
  command: string,
  args: string[],
  { env = {}, shell = false, say }: CommandOptions = {},
): Promise<number | null> => {
  if (interrupted) return null
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    shell,
    stdio: say ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  })
  running.add(child)
  if (say)
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say)
  const limit = setTimeout(() => {
    console.error(`stopped after ${LIMIT_MS / 60_000} minutes: ${args.join(' ')}`)
    stopTree(child)
  }, LIMIT_MS)
  try {
    const [code] = (await once(child, say ? 'close' : 'exit')) as [number | null]
    return code
  } catch (error) {
    console.error(error)
    return null
  } finally {
    clearTimeout(limit)
    running.delete(child)
    if (process.platform !== 'win32') signalTree(child, 'SIGKILL')
  }
}

export const runNode = (args: string[], options?: CommandOptions): Promise<number | null> =>
  runCommand(process.execPath, args, options)

import type { Environment } from './environment.ts'

/**
 * How to start npm from a script, on every platform.
 *
 * @returns the command and the arguments that come before npm's own
 */
export const npmCommand = (
  env: Environment = process.env,
): { command: string; args: string[]; shell: boolean } =>
  env.npm_execpath?.endsWith('.js')
    ? { command: process.execPath, args: [env.npm_execpath], shell: false }
    : { command: 'npm', args: [], shell: process.platform === 'win32' }

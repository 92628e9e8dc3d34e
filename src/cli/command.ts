import { UserError } from '../lib/user-error.ts'

// Without it Payload takes a command for a development server and looks for its hot reload.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })

/**
 * Runs a command of the operator: a mistake that can be put right ends it with one clear line, any
 * other failure with its stack trace, both with an exit code other than 0.
 * @param run does the work; its number, if any, is the exit code
 */
export async function runCommand(run: () => Promise<number | void>): Promise<never> {
  try {
    process.exit((await run()) ?? 0)
  } catch (error) {
    console.error(error instanceof UserError ? describe(error) : error)
    process.exit(1)
  }
}

function describe({ message }: UserError): string {
  return message
    .split('\n')
    .map((line) => `medglas: ${line}`)
    .join('\n')
}

import type { z } from 'zod'
import { UserError } from '../lib/user-error.ts'

/** A list of what is wrong with the environment, one line each, for a person to correct. */
export class EnvironmentError extends UserError {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** The variables that are set to something. */
export function present(
  env: Record<string, string | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
}

/** One line for each mistake. */
export function problemsOf(error: z.ZodError | undefined): string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
}

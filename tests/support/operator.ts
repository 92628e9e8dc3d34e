import { runCli } from './server.ts'

/** One line of `npm run import -- … --json`. */
export interface ImportReport {
  file: string
  type: string
  id: string
  slug: string
  warnings: string[]
}

/** A command of the operator, on the installation that this process has started. */
export function run(command: string, ...args: string[]) {
  return runCli([command, ...args])
}

/** A command that has to succeed. @throws Error with what it printed, when it does not */
export async function mustRun(command: string, ...args: string[]): Promise<string> {
  const { code, output, errors } = await run(command, ...args)
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output}${errors}`)
  return output
}

/** What an import printed, line by line. @throws SyntaxError for a line that is not JSON */
export function parseReports<Report = ImportReport>(output: string): Report[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Report)
}

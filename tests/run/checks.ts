import { npmCommand } from '../support/npm.ts'
import { type CommandOptions, runCommand, runNode, tool } from './processes.ts'

const generate = (options: CommandOptions) => {
  const { command, args, shell } = npmCommand()
  const all = [...args, 'run', '--silent', 'generate', '--', '--check']
  return runCommand(command, all, { ...options, shell })
}

const node =
  (...args: string[]) =>
  (options: CommandOptions) =>
    runNode(args, options)

interface Check {
  name: string
  run: (options: CommandOptions) => Promise<number | null>
  /** Changes files while it runs, which the others must not see. */
  isAlone?: boolean
}

/**
 * What `npm run check` looks at: each gives an exit code and counts as one. Those after the first run
 * beside each other, and the unit tests beside the last, so what takes longest comes first.
 */
export const checks: Check[] = [
  { name: 'generated files', run: generate, isAlone: true },
  { name: 'lint', run: node(tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0') },
  { name: 'types', run: node(tool('typescript/bin/tsc'), '--noEmit') },
  { name: 'format', run: node(tool('prettier/bin/prettier.cjs'), '--check', '.') },
  { name: 'layering', run: node('--import', 'tsx', 'tests/layering.ts') },
  { name: 'schema', run: node('--import', 'tsx', 'tests/schema.ts') },
]

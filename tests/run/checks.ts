import { npmCommand } from '../support/npm.ts'
import { runCommand, runNode, tool } from './processes.ts'

const generate = () => {
  const { command, args, shell } = npmCommand()
  return runCommand(command, [...args, 'run', '--silent', 'generate', '--', '--check'], { shell })
}

/** What `npm run check` looks at: each gives an exit code and counts as one. */
export const checks: { name: string; run: () => Promise<number | null> }[] = [
  { name: 'types', run: () => runNode([tool('typescript/bin/tsc'), '--noEmit']) },
  { name: 'lint', run: () => runNode([tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0']) },
  { name: 'format', run: () => runNode([tool('prettier/bin/prettier.cjs'), '--check', '.']) },
  { name: 'layering', run: () => runNode(['--import', 'tsx', 'tests/layering.ts']) },
  { name: 'schema', run: () => runNode(['--import', 'tsx', 'tests/schema.ts']) },
  { name: 'generated files', run: generate },
]

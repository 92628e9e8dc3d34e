/**
 * `npm test`: every check and every test, counted. `npm test -- unit` runs the parts named
 * (check, unit, sqlite, mongodb, e2e).
 */
import { partsFromArguments, stepsOf } from './run/parts.ts'
import { stopOnSignals, wasInterrupted } from './run/processes.ts'
import { describeOutcome, runSteps } from './run/run-steps.ts'
import { closingLine, sumTallies } from './run/tally.ts'

const main = async (names: string[]) => {
  const steps = partsFromArguments(names).flatMap((part) => stepsOf(part, names.includes(part)))
  stopOnSignals()
  const outcomes = await runSteps(steps, { isOver: wasInterrupted })
  console.log(`\n${outcomes.map(describeOutcome).join('\n')}`)
  if (wasInterrupted()) console.log('interrupted: the rest was not run')
  const total = sumTallies(outcomes.map(({ tally }) => tally))
  console.log(`\n${closingLine(total)}`)
  process.exitCode = total.failed > 0 || wasInterrupted() ? 1 : 0
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

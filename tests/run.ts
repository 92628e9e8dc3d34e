/**
 * `npm test`: every check and every test, counted. `npm test -- unit` runs the parts named
 * (check, unit, sqlite, mongodb, e2e).
 */
import { partsFromArguments, type Step, stepsOf } from './run/parts.ts'
import { stopOnSignals, wasInterrupted } from './run/processes.ts'
import { closingLine, failed, sumTallies, type Tally } from './run/tally.ts'

interface Outcome {
  name: string
  tally: Tally
  seconds: number
}

const describeOutcome = ({ name, tally, seconds }: Outcome) =>
  `${tally.failed ? '✗' : '✓'} ${name}: ${closingLine(tally)} (${seconds.toFixed(1)} s)`

const runStep = async ({ name, run }: Step): Promise<Outcome> => {
  console.log(`\n▶ ${name}`)
  const start = performance.now()
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return failed
  })
  const outcome = { name, tally, seconds: (performance.now() - start) / 1000 }
  console.log(describeOutcome(outcome))
  return outcome
}

const runSteps = async (steps: Step[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const step of steps) if (!wasInterrupted()) outcomes.push(await runStep(step))
  return outcomes
}

const main = async (names: string[]) => {
  const steps = partsFromArguments(names).flatMap((part) => stepsOf(part, names.includes(part)))
  stopOnSignals()
  const outcomes = await runSteps(steps)
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

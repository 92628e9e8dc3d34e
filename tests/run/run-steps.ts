import { availableParallelism } from 'node:os'

import type { Step } from './parts.ts'
import { closingLine, failed, type Tally } from './tally.ts'

/** How a step ended. */
export interface Outcome {
  name: string
  tally: Tally
  seconds: number
}

type Print = (line: string) => void

export interface RunOptions {
  /** Asked before each step: whether the rest is not to be run. */
  isOver: () => boolean
  /** How many of the steps that share the machine run at once. */
  atOnce?: number
  print?: Print
}

export const describeOutcome = ({ name, tally, seconds }: Outcome): string =>
  `${tally.failed ? '✗' : '✓'} ${name}: ${closingLine(tally)} (${seconds.toFixed(1)} s)`

/**
 * Runs steps in their order, those that share the machine beside each other. What such a step
 * prints appears in one piece when it has ended; a step that is the only one prints as it goes.
 *
 * @returns how those ended that were run
 */
export const runSteps = async (steps: Step[], options: RunOptions): Promise<Outcome[]> => {
  const { isOver, atOnce = availableParallelism(), print = console.log } = options
  const outcomes: Outcome[] = []
  const waiting = [...steps]
  const isShared = ({ sharesMachine = false }: Step) => sharesMachine && steps.length > 1
  const work = async (shared: boolean): Promise<void> => {
    while (waiting[0] && isShared(waiting[0]) === shared && !isOver()) {
      const step = waiting.shift() as Step
      outcomes.push(await (shared ? runBeside(step, print) : runAlone(step, print)))
    }
  }
  while (waiting.length > 0 && !isOver()) {
    await work(false)
    await Promise.all(Array.from({ length: atOnce }, () => work(true)))
  }
  return outcomes
}

const runAlone = async (step: Step, print: Print): Promise<Outcome> => {
  print(`\n▶ ${step.name}`)
  const outcome = await time(step.name, () => step.run(), print)
  print(describeOutcome(outcome))
  return outcome
}

const runBeside = async (step: Step, print: Print): Promise<Outcome> => {
  let said = ''
  const say = (text: string) => (said += text)
  const outcome = await time(
    step.name,
    () => step.run(say),
    (text) => say(`${text}\n`),
  )
  print(`\n▶ ${step.name}\n${said}${describeOutcome(outcome)}`)
  return outcome
}

const time = async (name: string, run: () => Promise<Tally>, print: Print): Promise<Outcome> => {
  const start = performance.now()
  const tally = await run().catch((error: unknown) => {
    print(error instanceof Error ? error.message : String(error))
    return failed
  })
  return { name, tally, seconds: (performance.now() - start) / 1000 }
}

import { Exhausted, runApart } from './run-apart.ts'

/** What became of a file in another process: plain data, since classes do not go from one to the other. */
export type Outcome<Result, Refused> = { result: Result } | { refused: Refused }

/**
 * In the other process: does something with a file.
 * @param toRefused what is carried over of a refusal; null of other errors, which are thrown
 */
export async function outcomeOf<Result, Refused>(
  act: () => Promise<Result>,
  toRefused: (error: unknown) => Refused | null,
): Promise<Outcome<Result, Refused>> {
  try {
    return { result: await act() }
  } catch (error) {
    const refused = toRefused(error)
    if (!refused) throw error
    return { refused }
  }
}

/** What `askApart` runs, and what it makes of what does not end well. */
interface Question<Refused> {
  /** Whose default export returns an `Outcome`, from the project's folder. */
  file: string
  task: unknown
  /** How long it may take, in milliseconds. */
  ms: number
  toRefusal: (refused: Refused) => Error
  /** Thrown when it took too long, or too much memory. */
  tooComplex: Error
}

/**
 * In this process: has something done in another one.
 * @throws Error the refusal, as if it had been thrown here
 */
export async function askApart<Result, Refused>(question: Question<Refused>): Promise<Result> {
  const { file, task, ms, toRefusal, tooComplex } = question
  let outcome: Outcome<Result, Refused>
  try {
    outcome = await runApart(file, task, ms)
  } catch (error) {
    throw error instanceof Exhausted ? tooComplex : error
  }
  if ('refused' in outcome) throw toRefusal(outcome.refused)
  return outcome.result
}

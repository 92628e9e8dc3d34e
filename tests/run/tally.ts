import { basename } from 'node:path'

/** What ran and how it ended, counted in tests; a check counts as one. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** The part of jest's `--json` output that is counted. */
export interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  testResults: { name: string; startTime: number; endTime: number }[]
}

export const passed: Tally = { passed: 1, failed: 0, skipped: 0 }
export const failed: Tally = { passed: 0, failed: 1, skipped: 0 }
export const skipped: Tally = { passed: 0, failed: 0, skipped: 1 }

export const sumTallies = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/**
 * Counts one run of jest. A suite that could not run is a failure, and so is a run that executed no
 * test, left no report, or ended badly although no test failed (a worker that died).
 */
export const tallyOfJest = (report: JestReport | null, exitCode: number | null): Tally => {
  if (!report) return failed
  const failures = report.numFailedTests + report.numRuntimeErrorTestSuites
  const endedBadly = exitCode !== 0 || report.numPassedTests + failures === 0
  return {
    passed: report.numPassedTests,
    failed: Math.max(failures, endedBadly ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** The files of a run that took longest, a line each: where to look when it gets slow. */
export const slowestFiles = ({ testResults }: JestReport, most = 5): string[] =>
  testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, most)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s ${basename(name)}`)

/** The last line of `npm test`, which other tools read. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`

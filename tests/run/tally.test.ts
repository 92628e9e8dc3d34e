import { describe, expect, it } from '@jest/globals'

import {
  closingLine,
  failed,
  type JestReport,
  passed,
  slowestFiles,
  sumTallies,
  tallyOfJest,
} from './tally.ts'

const report = (given: Partial<JestReport>): JestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
  ...given,
})

describe('tallyOfJest', () => {
  it('counts tests as jest does', () => {
    const counted = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 }
    expect(tallyOfJest(report(counted), 1)).toEqual({ passed: 7, failed: 2, skipped: 4 })
  })

  it('counts each suite that could not run as a failure', () => {
    const counted = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2 }
    expect(tallyOfJest(report(counted), 1)).toEqual({ passed: 7, failed: 3, skipped: 0 })
  })

  it('fails a run that executed nothing, even when jest is content', () => {
    expect(tallyOfJest(report({}), 0).failed).toBe(1)
    expect(tallyOfJest(report({ numPendingTests: 5 }), 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 5,
    })
  })

  it('fails a run that ended badly although no test did, or was killed', () => {
    expect(tallyOfJest(report({ numPassedTests: 7 }), 1).failed).toBe(1)
    expect(tallyOfJest(report({ numPassedTests: 7 }), null).failed).toBe(1)
  })

  it('fails a run that left no report', () => {
    expect(tallyOfJest(null, 0)).toEqual(failed)
  })
})

describe('slowestFiles', () => {
  it('names the slowest first, and no more than are wanted', () => {
    const took = (name: string, ms: number) => ({
      name: `/a/${name}`,
      startTime: 5,
      endTime: 5 + ms,
    })
    const files = [took('one.ts', 1500), took('two.ts', 90_000), took('three.ts', 3)]
    expect(slowestFiles(report({ testResults: files }), 2)).toEqual([
      '   90.0 s two.ts',
      '    1.5 s one.ts',
    ])
  })
})

describe('sumTallies', () => {
  it('adds up', () => {
    expect(sumTallies([passed, failed, { passed: 5, failed: 0, skipped: 2 }])).toEqual({
      passed: 6,
      failed: 1,
      skipped: 2,
    })
  })

  it('is nothing for nothing', () => {
    expect(closingLine(sumTallies([]))).toBe('0 passed, 0 failed')
  })
})

describe('closingLine', () => {
  it('names what was skipped only where something was', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(closingLine({ passed: 12, failed: 3, skipped: 1 })).toBe(
      '12 passed, 3 failed, 1 skipped',
    )
  })
})

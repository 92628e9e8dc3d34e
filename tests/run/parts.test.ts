import { describe, expect, it } from '@jest/globals'

import { partNames, partsFromArguments, reportMissing, stepsOf } from './parts.ts'

describe('partsFromArguments', () => {
  it('runs everything where nothing is named, else what is named, in order', () => {
    expect(partsFromArguments([])).toEqual([...partNames])
    expect(partsFromArguments(['e2e', 'unit'])).toEqual(['unit', 'e2e'])
  })

  it('refuses a name that it does not know', () => {
    expect(() => partsFromArguments(['units'])).toThrow('no part is called units; there are check,')
  })
})

describe('reportMissing', () => {
  const report = (required: boolean) => {
    const lines: string[] = []
    const options = { part: 'e2e', hint: 'install it', required } as const
    const tally = reportMissing('browser', options, (line) => lines.push(line))
    return { lines, tally }
  }

  it('skips the half with one line that says how to run it', () => {
    expect(report(false)).toEqual({
      lines: ['NOT RUN: e2e, because there is no browser: install it'],
      tally: { passed: 0, failed: 0, skipped: 1 },
    })
  })

  it('is a failure where it is required', () => {
    expect(report(true).tally).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('stepsOf', () => {
  it('has a step for every part, and one for every check', () => {
    expect(partNames.flatMap((part) => stepsOf(part, false).map(({ name }) => name))).toEqual([
      'generated files',
      'lint',
      'types',
      'format',
      'layering',
      'schema',
      ...partNames.slice(1),
    ])
  })

  it('lets share the machine what needs neither a database nor a browser, and changes no file', () => {
    const steps = partNames.flatMap((part) => stepsOf(part, false))
    const alone = steps.filter(({ sharesMachine }) => !sharesMachine).map(({ name }) => name)
    expect(alone).toEqual(['generated files', 'sqlite', 'mongodb', 'e2e'])
  })
})

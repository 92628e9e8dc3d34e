import { describe, expect, it } from '@jest/globals'

import type { Step } from './parts.ts'
import { runSteps } from './run-steps.ts'
import { failed, passed } from './tally.ts'

/** Steps that say when they begin and end, which some do only after another. */
const recorder = () => {
  const events: string[] = []
  const step = (name: string, sharesMachine = false, after?: string): Step => ({
    name,
    sharesMachine,
    run: async (say) => {
      events.push(`${name} begins`)
      do await new Promise((resolve) => setTimeout(resolve, 1))
      while (after && !events.includes(`${after} ends`))
      say?.(`${name} says so\n`)
      events.push(`${name} ends`)
      return passed
    },
  })
  return { events, step }
}

const run = async (steps: Step[], isOver = () => false) => {
  const printed: string[] = []
  const print = (text: string) => void printed.push(text.replace(/\(.* s\)/, ''))
  const outcomes = await runSteps(steps, { isOver, atOnce: 2, print })
  return { printed, names: outcomes.map(({ name }) => name), outcomes }
}

describe('runSteps', () => {
  it('runs those that share the machine two at once, and nothing beside the others', async () => {
    const { events, step } = recorder()
    const steps = [step('a', true, 'c'), step('b', true), step('c', true), step('d')]
    expect((await run([step('first'), ...steps, step('last', true)])).names).toEqual([
      'first',
      'b',
      'c',
      'a',
      'd',
      'last',
    ])
    expect(events.slice(2, 8)).toEqual([
      'a begins',
      'b begins',
      'b ends',
      'c begins',
      'c ends',
      'a ends',
    ])
  })

  it('prints in one piece what was said beside others', async () => {
    const { step } = recorder()
    const { printed } = await run([step('a', true, 'b'), step('b', true)])
    expect(printed).toEqual(
      ['b', 'a'].map((name) => `\n▶ ${name}\n${name} says so\n✓ ${name}: 1 passed, 0 failed `),
    )
  })

  it('lets a step that is the only one print as it goes', async () => {
    const { step } = recorder()
    const only = { ...step('a', true), run: async (say?: unknown) => (say ? failed : passed) }
    expect((await run([only])).outcomes.map(({ tally }) => tally)).toEqual([passed])
    expect((await run([only, only])).outcomes.map(({ tally }) => tally)).toEqual([failed, failed])
  })

  it('counts a step that throws as failed, and goes on', async () => {
    const broken = { name: 'broken', run: () => Promise.reject(new Error('no server')) }
    const { outcomes, printed } = await run([broken, { name: 'fine', run: async () => passed }])
    expect(outcomes.map(({ tally }) => tally)).toEqual([failed, passed])
    expect(printed).toContain('no server')
  })

  it('begins nothing more when it is over', async () => {
    const { events, step } = recorder()
    const isOver = () => events.length > 0
    expect((await run([step('a'), step('b', true), step('c')], isOver)).names).toEqual(['a'])
  })
})

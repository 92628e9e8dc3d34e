import vm from 'node:vm'
import { expect, test } from '@jest/globals'

/** Says names of the global object, again and again; milliseconds. */
const saying = `(() => {
  const began = performance.now()
  let said = 0
  for (let time = 0; time < 100_000; time += 1) if (Object.keys !== Array.from) said += 1
  return performance.now() - began
})()`

const best = (measure: (script: string) => unknown) =>
  Math.min(...Array.from({ length: 7 }, () => Number(measure(saying))))

/** Node before 20.18 has no other global object to give. */
const isPlain = 'DONT_CONTEXTIFY' in vm.constants

/** The other realm, outside of jest's, is the one in which Node runs a program. */
test('what is global costs in a test what it costs in a program', () => {
  const inTest = best((script) => globalThis.eval(script))
  const inProgram = best((script) => vm.runInThisContext(script))
  // Watched by jest, it is some ninety times as much.
  expect(inTest / inProgram).toBeLessThan(isPlain ? 10 : Infinity)
})

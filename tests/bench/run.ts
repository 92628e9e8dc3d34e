import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { residentMb, startNode } from '../support/delivery-node.ts'
import { buildReadModel } from './build.ts'
import { measureCold, measureHot, measureVisibility } from './delivery.ts'
import { measureInstallation } from './payload.ts'
import { startPrimary } from './primary.ts'
import { generateLedger } from './records.ts'
import { print, ratios } from './table.ts'

/**
 * `npm run bench -- [--count 10000] [--seconds 5] [--payload]`: the delivery process alone, on generated
 * publications; method and figures in docs/performance.md. Nothing is asserted here: these machines
 * are shared.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '5' },
    payload: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const folder = mkdtempSync(join(tmpdir(), 'medglas-bench-'))
try {
  const ledger = generateLedger()
  console.error(`Building a read model of ${values.count} publications …`)
  const built = await buildReadModel(ledger, Number(values.count), folder)
  const primary = await startPrimary(built.last)
  // All limits on, that of requests far away.
  const env = { ...primary.env, DATA_DIR: folder, ANONYMOUS_QUOTA: '1000000000' }

  const cold = await startNode({ ...env, ANSWER_CACHE_MB: '0' })
  const results = await measureCold({ node: cold, built, seconds })
  const coldRss = (await residentMb(cold.pid)) ?? 0
  await cold.stop()

  const hot = await startNode(env)
  results.push(...(await measureHot({ node: hot, built, seconds })))
  const times = await measureVisibility(hot, primary, ledger)
  const facts = {
    publications: Number(values.count),
    'editions/s (building)': built.perSecond,
    'editions per CPU second (building)': built.perCpuSecond,
    'read model, MB': built.megabytes,
    'start to first answer, ms': hot.answeredAfter,
    'RSS after hot, MB': (await residentMb(hot.pid)) ?? 0,
    'RSS after cold, MB': coldRss,
    'publish to visible p50, ms': times[49] ?? 0,
    'publish to visible p99, ms': times[98] ?? 0,
    ...ratios(results),
  }
  await hot.stop()
  primary.close()
  print(results, facts)
  if (values.payload) {
    const whole = await measureInstallation(Number(values.count), seconds)
    print(whole, ratios(whole))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

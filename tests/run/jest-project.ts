import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Environment } from '../support/environment.ts'
import { runNode, type Say, tool } from './processes.ts'
import { type JestReport, slowestFiles, type Tally, tallyOfJest } from './tally.ts'

/** jest loads our ES modules through node's vm modules, which are experimental still. */
const nodeOptions = () =>
  [
    process.env.NODE_OPTIONS,
    '--experimental-vm-modules',
    process.allowedNodeEnvironmentFlags.has('--disable-warning') &&
      '--disable-warning=ExperimentalWarning',
  ]
    .filter(Boolean)
    .join(' ')

const readReport = async (file: string): Promise<JestReport | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JestReport
  } catch {
    return null
  }
}

/**
 * Runs one project of jest.config.mjs and counts its tests.
 *
 * @param say takes what it prints, where others run beside it; else it prints itself
 */
export const runJestProject = async (
  project: string,
  env: Environment = {},
  say?: Say,
): Promise<Tally> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'medglas-jest-'))
  const output = path.join(folder, 'report.json')
  try {
    const code = await runNode(
      [
        tool('jest/bin/jest.js'),
        '--selectProjects',
        project,
        '--json',
        '--outputFile',
        output,
        // A test that failed half-way may leave a database connection open, which would keep jest
        // alive for ever after it has counted that failure.
        '--forceExit',
        // jest leaves one core idle for a person who watches; here nobody works beside it. Three files
        // on two cores took no less time (SQLite 755 s, and 708 with two).
        '--maxWorkers=100%',
        // MongoDB may run through wine, beside other work: slow is not wrong.
        '--testTimeout=60000',
      ],
      { env: { ...env, NODE_OPTIONS: nodeOptions() }, say },
    )
    const report = await readReport(output)
    const print = say ?? ((text: string) => process.stdout.write(text))
    if (report) print(`slowest files:\n${slowestFiles(report).join('\n')}\n`)
    return tallyOfJest(report, code)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

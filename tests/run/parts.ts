import { chromiumHint, findChromium } from '../support/chromium.ts'
import { findMongo, mongoHint } from '../support/mongodb.ts'
import { seedData } from '../support/seeded-data.ts'
import { checks } from './checks.ts'
import { runJestProject } from './jest-project.ts'
import type { Say } from './processes.ts'
import { failed, passed, skipped, type Tally } from './tally.ts'

export const partNames = ['check', 'unit', 'sqlite', 'mongodb', 'e2e'] as const
export type PartName = (typeof partNames)[number]

/** One thing with a heading and a duration of its own. */
export interface Step {
  name: string
  /** @param say takes what it prints, of a step that others run beside; else it prints itself */
  run: (say?: Say) => Promise<Tally>
  /** Needs neither a database nor a browser: others may run beside it. */
  sharesMachine?: boolean
}

/**
 * @returns the parts named on the command line in their proper order; all where none is named
 * @throws when a name is not one of a part
 */
export const partsFromArguments = (names: string[]): PartName[] => {
  const unknown = names.find((name) => !partNames.some((part) => part === name))
  if (unknown) throw new Error(`no part is called ${unknown}; there are ${partNames.join(', ')}`)
  return partNames.filter((part) => names.length === 0 || names.includes(part))
}

/** Reports a half that cannot run here: a failure where it is required, else a skip. */
export const reportMissing = (
  what: string,
  { part, hint, required }: { part: PartName; hint: string; required: boolean },
  print: (line: string) => void = console.log,
): Tally => {
  print(`${required ? 'FAILED' : 'NOT RUN'}: ${part}, because there is no ${what}: ${hint}`)
  return required ? failed : skipped
}

const runMongo = async (required: boolean): Promise<Tally> => {
  const server = await findMongo()
  if (!server) {
    return reportMissing('MongoDB server', { part: 'mongodb', hint: mongoHint, required })
  }
  try {
    return await runJestProject('mongodb', { MONGODB_URL: server.url })
  } finally {
    await server.stop()
  }
}

const runBrowser = async (required: boolean): Promise<Tally> => {
  const browser = findChromium()
  if (!browser) return reportMissing('browser', { part: 'e2e', hint: chromiumHint, required })
  console.log('building the admin UI where it is out of date, and loading demonstration content')
  const data = await seedData()
  try {
    return await runJestProject('e2e', { CHROMIUM_PATH: browser, ...data.env })
  } finally {
    await data.remove()
  }
}

/**
 * @param part what to run
 * @param named whether it was asked for by name, which makes a missing server a failure
 */
export const stepsOf = (part: PartName, named: boolean): Step[] => {
  const required = (flag: string) => named || process.env[flag] === '1'
  switch (part) {
    case 'check':
      return checks.map(({ name, run, isAlone }) => ({
        name,
        run: async (say) => ((await run({ say })) === 0 ? passed : failed),
        sharesMachine: !isAlone,
      }))
    case 'mongodb':
      return [{ name: part, run: () => runMongo(required('REQUIRE_MONGODB')) }]
    case 'e2e':
      return [{ name: part, run: () => runBrowser(required('REQUIRE_BROWSER')) }]
    case 'unit':
      return [{ name: part, run: (say) => runJestProject(part, {}, say), sharesMachine: true }]
    case 'sqlite':
      return [{ name: part, run: () => runJestProject(part) }]
  }
}

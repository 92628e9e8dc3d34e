import { bundle } from './bundle.mjs'

const names = ['erase', 'import', 'import-icd10', 'ledger', 'publish', 'seed', 'start']

/**
 * What is bundled for programs that start Payload: our own files. Packages are loaded as they are.
 * @type {import('esbuild').BuildOptions}
 */
export const besidePayload = { packages: 'external', splitting: true }

/** The operator's commands (`npm run NAME`). */
export const commands = bundle(
  'commands',
  Object.fromEntries(names.map((name) => [name, `src/cli/${name}.ts`])),
  besidePayload,
)

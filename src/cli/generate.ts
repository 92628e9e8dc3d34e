import { readFileSync, writeFileSync } from 'node:fs'
import { contentTypes } from '../../collections/index.ts'
import { contentModelOf } from '../content/content-type.ts'
import { printContentModel } from '../content/print-model.ts'
import { printDeliverySchema } from '../delivery/print-schema.ts'
import { UserError } from '../lib/user-error.ts'
import { printRoles } from '../workflow/print-roles.ts'
import { runCommand } from './command.ts'
import { findSchemaChanges } from './migration.ts'
import { acceptSchema, schemaFile } from './schema-files.ts'
import { printTypedDocuments, typedDocuments } from './typed-documents.ts'

const rolesFile = 'docs/roles.md'
const modelFile = 'src/content/content-model.ts'
const files = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  schemaFile,
  rolesFile,
  modelFile,
  ...typedDocuments,
]

/**
 * `npm run generate` writes the generated files; with `--check` it changes nothing and fails when one of
 * them, or the last migration, is not current; with `--accept-schema` it makes the present schema what
 * front ends are promised.
 */
await runCommand(async () => {
  // Generating touches no database, but the config wants to know one.
  Object.assign(process.env, { DATABASE_URL: 'file:unused', PAYLOAD_SECRET: 'unused'.repeat(8) })
  if (process.argv.includes('--check')) return check()
  const { stale, changes } = await generateAll()
  if (process.argv.includes('--accept-schema')) acceptSchema()
  report(stale, changes)
})

/** @throws UserError when something is not current */
async function check(): Promise<void> {
  const before = files.map(read)
  const { stale, changes } = await generateAll().finally(() =>
    files.forEach((file, i) => writeFileSync(file, before[i] ?? '')),
  )
  if (stale.length > 0)
    throw new UserError(`Run npm run generate: not current: ${stale.join(', ')}`)
  if (changes.length > 0) throw new UserError(migrationNeeded(changes))
}

/** @returns the files that were not current, and the SQL that a migration would need */
async function generateAll(): Promise<{ stale: string[]; changes: string[] }> {
  const before = files.map(read)
  await generate()
  const stale = files.filter((file, i) => read(file) !== before[i])
  return { stale, changes: await findSchemaChanges() }
}

async function generate(): Promise<void> {
  const { generateImportMap } = await import('payload')
  const { generateTypes } = await import('payload/node')
  const { default: config } = await import('../../payload.config.ts')
  await generateTypes(await config, { log: false })
  await generateImportMap(await config, { log: false })
  const model = contentModelOf(contentTypes)
  const schema = printDeliverySchema(model)
  writeFileSync(schemaFile, schema)
  writeFileSync(modelFile, printContentModel(model))
  writeFileSync(rolesFile, printRoles())
  for (const [file, text] of await printTypedDocuments(schema)) writeFileSync(file, text)
}

function report(written: string[], changes: string[]): void {
  console.log(written.length > 0 ? `Written: ${written.join(', ')}` : 'Everything is current.')
  if (changes.length > 0) console.log(migrationNeeded(changes))
}

function migrationNeeded(changes: string[]): string {
  return `Run npm run migration -- NAME: the SQLite schema has ${changes.length} changes.`
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

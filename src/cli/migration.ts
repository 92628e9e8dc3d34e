import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'src/config/database/migrations'

/** What of drizzle's tools is needed, as Payload's SQLite adapter hands it out. */
interface DrizzleAdapter {
  schema: unknown
  requireDrizzleKit(): {
    generateDrizzleJson(schema: unknown): Promise<unknown>
    generateMigration(before: unknown, after: unknown): Promise<string[]>
  }
}

/**
 * Compares the SQLite schema of the collections with the one that the last migration leads to.
 * @returns the SQL statements that a new migration would need; empty when there is none to make
 */
export async function findSchemaChanges(): Promise<string[]> {
  const { BasePayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const payload = await new BasePayload().init({
    config,
    disableDBConnect: true,
    disableOnInit: true,
  })
  const adapter: typeof payload.db & Partial<DrizzleAdapter> = payload.db
  if (!adapter.requireDrizzleKit) throw new Error('Migrations are for SQLite only.')
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  return generateMigration(lastSnapshot(), await generateDrizzleJson(adapter.schema))
}

function lastSnapshot(): unknown {
  const last = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  if (!last) throw new Error(`${folder} holds no migration.`)
  return JSON.parse(readFileSync(join(folder, last), 'utf8'))
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`statements\` ADD \`unsaved\` text;`)
  await db.run(sql`ALTER TABLE \`_statements_v\` ADD \`version_unsaved\` text;`)
  await db.run(sql`ALTER TABLE \`forum_reports\` ADD \`unsaved\` text;`)
  await db.run(sql`ALTER TABLE \`_forum_reports_v\` ADD \`version_unsaved\` text;`)
  await db.run(sql`ALTER TABLE \`guidance\` ADD \`unsaved\` text;`)
  await db.run(sql`ALTER TABLE \`_guidance_v\` ADD \`version_unsaved\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`unsaved\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_unsaved\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`statements\` DROP COLUMN \`unsaved\`;`)
  await db.run(sql`ALTER TABLE \`_statements_v\` DROP COLUMN \`version_unsaved\`;`)
  await db.run(sql`ALTER TABLE \`forum_reports\` DROP COLUMN \`unsaved\`;`)
  await db.run(sql`ALTER TABLE \`_forum_reports_v\` DROP COLUMN \`version_unsaved\`;`)
  await db.run(sql`ALTER TABLE \`guidance\` DROP COLUMN \`unsaved\`;`)
  await db.run(sql`ALTER TABLE \`_guidance_v\` DROP COLUMN \`version_unsaved\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`unsaved\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_unsaved\`;`)
}

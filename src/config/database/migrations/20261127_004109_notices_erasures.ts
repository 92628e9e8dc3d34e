import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`key\` text,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`next_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_document_id_idx\` ON \`notices\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_state_idx\` ON \`notices\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`pending_erasures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`files\` text NOT NULL
  );
  `)
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text DEFAULT 'ru';`)
  await db.run(sql`ALTER TABLE \`schedules\` ADD \`redirect\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`pending_erasures\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`schedules\` DROP COLUMN \`redirect\`;`)
}

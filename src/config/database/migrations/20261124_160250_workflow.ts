import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_grants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`organisation_id\` text,
  	\`everywhere\` integer,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_grants_order_idx\` ON \`users_grants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_grants_parent_id_idx\` ON \`users_grants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_grants_organisation_idx\` ON \`users_grants\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`action\` text NOT NULL,
  	\`type\` text,
  	\`document_id\` text,
  	\`version\` text,
  	\`comment\` text,
  	\`details\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_document_id_idx\` ON \`audit_events\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`workflow_cases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`approvals\` text,
  	\`created_by\` text,
  	\`last_editor\` text,
  	\`editors\` text,
  	\`submitted_by\` text,
  	\`second_eyes\` text,
  	\`needs_second_eyes\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_cases_type_idx\` ON \`workflow_cases\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_state_idx\` ON \`workflow_cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_last_editor_idx\` ON \`workflow_cases\` (\`last_editor\`);`)
  await db.run(sql`CREATE INDEX \`workflow_cases_needs_second_eyes_idx\` ON \`workflow_cases\` (\`needs_second_eyes\`);`)
  await db.run(sql`CREATE TABLE \`review_comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`author_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`resolved_by\` text,
  	\`resolved_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`review_comments_document_id_idx\` ON \`review_comments\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`move\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`documents\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`comment\` text,
  	\`reason\` text,
  	\`attempts\` numeric NOT NULL,
  	\`next_at\` text NOT NULL,
  	\`error\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`ALTER TABLE \`statements\` ADD \`created_by\` text;`)
  await db.run(sql`CREATE INDEX \`statements_created_by_idx\` ON \`statements\` (\`created_by\`);`)
  await db.run(sql`ALTER TABLE \`_statements_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_version_created_by_idx\` ON \`_statements_v\` (\`version_created_by\`);`)
  await db.run(sql`ALTER TABLE \`forum_reports\` ADD \`created_by\` text;`)
  await db.run(sql`CREATE INDEX \`forum_reports_created_by_idx\` ON \`forum_reports\` (\`created_by\`);`)
  await db.run(sql`ALTER TABLE \`_forum_reports_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_version_created_by_idx\` ON \`_forum_reports_v\` (\`version_created_by\`);`)
  await db.run(sql`ALTER TABLE \`guidance\` ADD \`created_by\` text;`)
  await db.run(sql`CREATE INDEX \`guidance_created_by_idx\` ON \`guidance\` (\`created_by\`);`)
  await db.run(sql`ALTER TABLE \`_guidance_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_created_by_idx\` ON \`_guidance_v\` (\`version_created_by\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`created_by\` text;`)
  await db.run(sql`CREATE INDEX \`announcements_created_by_idx\` ON \`announcements\` (\`created_by\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_created_by_idx\` ON \`_announcements_v\` (\`version_created_by\`);`)
  // Who was an editor goes on writing; an administrator grants what more they should do.
  await db.run(sql`INSERT INTO \`users_grants\` (\`_order\`, \`_parent_id\`, \`id\`, \`role\`, \`everywhere\`)
    SELECT 1, \`id\`, lower(hex(randomblob(12))),
      CASE \`role\` WHEN 'administrator' THEN 'administrator' ELSE 'author' END, 1
    FROM \`users\``)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`role\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_grants\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`workflow_cases\`;`)
  await db.run(sql`DROP TABLE \`review_comments\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP INDEX \`statements_created_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`statements\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`DROP INDEX \`_statements_v_version_version_created_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_statements_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`DROP INDEX \`forum_reports_created_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`forum_reports\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`DROP INDEX \`_forum_reports_v_version_version_created_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_forum_reports_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`DROP INDEX \`guidance_created_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`guidance\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`DROP INDEX \`_guidance_v_version_version_created_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_guidance_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`DROP INDEX \`announcements_created_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`DROP INDEX \`_announcements_v_version_version_created_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`role\` text DEFAULT 'editor' NOT NULL;`)
}

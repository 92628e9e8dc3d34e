import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`statements_boilerplates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`boilerplate_id\` text,
  	FOREIGN KEY (\`boilerplate_id\`) REFERENCES \`boilerplates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statements_boilerplates_order_idx\` ON \`statements_boilerplates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statements_boilerplates_parent_id_idx\` ON \`statements_boilerplates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_boilerplates_boilerplate_idx\` ON \`statements_boilerplates\` (\`boilerplate_id\`);`)
  await db.run(sql`CREATE TABLE \`statements_boilerplates_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statements_boilerplates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statements_boilerplates_locales_locale_parent_id_unique\` ON \`statements_boilerplates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statements_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`severity\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statements_corrections_order_idx\` ON \`statements_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statements_corrections_parent_id_idx\` ON \`statements_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statements_corrections_locales\` (
  	\`wrong\` text,
  	\`right\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statements_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statements_corrections_locales_locale_parent_id_unique\` ON \`statements_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'statement',
  	\`speaker_person_id\` text,
  	\`delivered_on\` text,
  	\`urgency\` text DEFAULT 'routine',
  	\`embargo_until\` text,
  	\`cover_image_id\` text,
  	\`source_url\` text,
  	\`source_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_kind\` text DEFAULT 'minor',
  	\`withdrawal_withdrawn\` integer,
  	\`internal_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`speaker_person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`statements_speaker_speaker_person_idx\` ON \`statements\` (\`speaker_person_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_cover_image_idx\` ON \`statements\` (\`cover_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`statements_slug_idx\` ON \`statements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`statements_published_at_idx\` ON \`statements\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`statements_updated_at_idx\` ON \`statements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statements_created_at_idx\` ON \`statements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`statements__status_idx\` ON \`statements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`statements_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`speaker_name\` text,
  	\`speaker_position\` text,
  	\`speaker_organisation\` text,
  	\`dateline\` text,
  	\`notes_to_editors\` text,
  	\`source_name\` text,
  	\`source_rights\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statements_locales_locale_parent_id_unique\` ON \`statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` text,
  	\`events_id\` text,
  	\`people_id\` text,
  	\`organisations_id\` text,
  	\`topics_id\` text,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`guidance_id\` text,
  	\`announcements_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statements_rels_order_idx\` ON \`statements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_parent_idx\` ON \`statements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_path_idx\` ON \`statements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_forums_id_idx\` ON \`statements_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_events_id_idx\` ON \`statements_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_people_id_idx\` ON \`statements_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_organisations_id_idx\` ON \`statements_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_topics_id_idx\` ON \`statements_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_statements_id_idx\` ON \`statements_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_forum_reports_id_idx\` ON \`statements_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_guidance_id_idx\` ON \`statements_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_announcements_id_idx\` ON \`statements_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_rels_media_id_idx\` ON \`statements_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v_version_boilerplates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`boilerplate_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`boilerplate_id\`) REFERENCES \`boilerplates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statements_v_version_boilerplates_order_idx\` ON \`_statements_v_version_boilerplates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_boilerplates_parent_id_idx\` ON \`_statements_v_version_boilerplates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_boilerplates_boilerplate_idx\` ON \`_statements_v_version_boilerplates\` (\`boilerplate_id\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v_version_boilerplates_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statements_v_version_boilerplates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statements_v_version_boilerplates_locales_locale_parent_id_\` ON \`_statements_v_version_boilerplates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`severity\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statements_v_version_corrections_order_idx\` ON \`_statements_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_corrections_parent_id_idx\` ON \`_statements_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v_version_corrections_locales\` (
  	\`wrong\` text,
  	\`right\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statements_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statements_v_version_corrections_locales_locale_parent_id_u\` ON \`_statements_v_version_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text DEFAULT 'statement',
  	\`version_speaker_person_id\` text,
  	\`version_delivered_on\` text,
  	\`version_urgency\` text DEFAULT 'routine',
  	\`version_embargo_until\` text,
  	\`version_cover_image_id\` text,
  	\`version_source_url\` text,
  	\`version_source_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_kind\` text DEFAULT 'minor',
  	\`version_withdrawal_withdrawn\` integer,
  	\`version_internal_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_speaker_person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_statements_v_parent_idx\` ON \`_statements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_speaker_version_speaker_person_idx\` ON \`_statements_v\` (\`version_speaker_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_version_cover_image_idx\` ON \`_statements_v\` (\`version_cover_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_version_slug_idx\` ON \`_statements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_version_published_at_idx\` ON \`_statements_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_version_updated_at_idx\` ON \`_statements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_version_created_at_idx\` ON \`_statements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_version__status_idx\` ON \`_statements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_created_at_idx\` ON \`_statements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_updated_at_idx\` ON \`_statements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_snapshot_idx\` ON \`_statements_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_published_locale_idx\` ON \`_statements_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_latest_idx\` ON \`_statements_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_speaker_name\` text,
  	\`version_speaker_position\` text,
  	\`version_speaker_organisation\` text,
  	\`version_dateline\` text,
  	\`version_notes_to_editors\` text,
  	\`version_source_name\` text,
  	\`version_source_rights\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statements_v_locales_locale_parent_id_unique\` ON \`_statements_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` text,
  	\`events_id\` text,
  	\`people_id\` text,
  	\`organisations_id\` text,
  	\`topics_id\` text,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`guidance_id\` text,
  	\`announcements_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_order_idx\` ON \`_statements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_parent_idx\` ON \`_statements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_path_idx\` ON \`_statements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_forums_id_idx\` ON \`_statements_v_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_events_id_idx\` ON \`_statements_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_people_id_idx\` ON \`_statements_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_organisations_id_idx\` ON \`_statements_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_topics_id_idx\` ON \`_statements_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_statements_id_idx\` ON \`_statements_v_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_forum_reports_id_idx\` ON \`_statements_v_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_guidance_id_idx\` ON \`_statements_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_announcements_id_idx\` ON \`_statements_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_rels_media_id_idx\` ON \`_statements_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_tracks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`moderator_id\` text,
  	FOREIGN KEY (\`moderator_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forum_reports_tracks_order_idx\` ON \`forum_reports_tracks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_tracks_parent_id_idx\` ON \`forum_reports_tracks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_tracks_moderator_idx\` ON \`forum_reports_tracks\` (\`moderator_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_tracks_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`moderator_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports_tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forum_reports_tracks_locales_locale_parent_id_unique\` ON \`forum_reports_tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forum_reports_speakers_order_idx\` ON \`forum_reports_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_speakers_parent_id_idx\` ON \`forum_reports_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_speakers_person_idx\` ON \`forum_reports_speakers\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_speakers_locales\` (
  	\`name\` text,
  	\`position\` text,
  	\`topic\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports_speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forum_reports_speakers_locales_locale_parent_id_unique\` ON \`forum_reports_speakers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`kind\` text DEFAULT 'resolution',
  	\`owner_id\` text,
  	\`due_on\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forum_reports_outcomes_order_idx\` ON \`forum_reports_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_outcomes_parent_id_idx\` ON \`forum_reports_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_outcomes_owner_idx\` ON \`forum_reports_outcomes\` (\`owner_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forum_reports_outcomes_locales_locale_parent_id_unique\` ON \`forum_reports_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_key_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`source_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forum_reports_key_figures_order_idx\` ON \`forum_reports_key_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_key_figures_parent_id_idx\` ON \`forum_reports_key_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_key_figures_locales\` (
  	\`label\` text,
  	\`unit\` text,
  	\`period\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports_key_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forum_reports_key_figures_locales_locale_parent_id_unique\` ON \`forum_reports_key_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'recording',
  	\`url\` text,
  	\`file_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forum_reports_materials_order_idx\` ON \`forum_reports_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_materials_parent_id_idx\` ON \`forum_reports_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_materials_file_idx\` ON \`forum_reports_materials\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_materials_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forum_reports_materials_locales_locale_parent_id_unique\` ON \`forum_reports_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`forum_id\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`region\` text,
  	\`participants_number\` numeric,
  	\`participants_estimated\` integer,
  	\`cover_image_id\` text,
  	\`source_url\` text,
  	\`source_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_kind\` text DEFAULT 'minor',
  	\`withdrawal_withdrawn\` integer,
  	\`internal_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`forum_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`forum_reports_forum_idx\` ON \`forum_reports\` (\`forum_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_cover_image_idx\` ON \`forum_reports\` (\`cover_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`forum_reports_slug_idx\` ON \`forum_reports\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_published_at_idx\` ON \`forum_reports\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_updated_at_idx\` ON \`forum_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_created_at_idx\` ON \`forum_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports__status_idx\` ON \`forum_reports\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`venue\` text,
  	\`city\` text,
  	\`source_name\` text,
  	\`source_rights\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forum_reports_locales_locale_parent_id_unique\` ON \`forum_reports_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forum_reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`topics_id\` text,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`guidance_id\` text,
  	\`announcements_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_order_idx\` ON \`forum_reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_parent_idx\` ON \`forum_reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_path_idx\` ON \`forum_reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_media_id_idx\` ON \`forum_reports_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_events_id_idx\` ON \`forum_reports_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_organisations_id_idx\` ON \`forum_reports_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_topics_id_idx\` ON \`forum_reports_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_statements_id_idx\` ON \`forum_reports_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_forum_reports_id_idx\` ON \`forum_reports_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_guidance_id_idx\` ON \`forum_reports_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`forum_reports_rels_announcements_id_idx\` ON \`forum_reports_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_tracks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`moderator_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`moderator_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_tracks_order_idx\` ON \`_forum_reports_v_version_tracks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_tracks_parent_id_idx\` ON \`_forum_reports_v_version_tracks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_tracks_moderator_idx\` ON \`_forum_reports_v_version_tracks\` (\`moderator_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_tracks_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`moderator_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v_version_tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forum_reports_v_version_tracks_locales_locale_parent_id_uni\` ON \`_forum_reports_v_version_tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_speakers_order_idx\` ON \`_forum_reports_v_version_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_speakers_parent_id_idx\` ON \`_forum_reports_v_version_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_speakers_person_idx\` ON \`_forum_reports_v_version_speakers\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_speakers_locales\` (
  	\`name\` text,
  	\`position\` text,
  	\`topic\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v_version_speakers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forum_reports_v_version_speakers_locales_locale_parent_id_u\` ON \`_forum_reports_v_version_speakers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`kind\` text DEFAULT 'resolution',
  	\`owner_id\` text,
  	\`due_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_outcomes_order_idx\` ON \`_forum_reports_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_outcomes_parent_id_idx\` ON \`_forum_reports_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_outcomes_owner_idx\` ON \`_forum_reports_v_version_outcomes\` (\`owner_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forum_reports_v_version_outcomes_locales_locale_parent_id_u\` ON \`_forum_reports_v_version_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_key_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`source_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_key_figures_order_idx\` ON \`_forum_reports_v_version_key_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_key_figures_parent_id_idx\` ON \`_forum_reports_v_version_key_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_key_figures_locales\` (
  	\`label\` text,
  	\`unit\` text,
  	\`period\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v_version_key_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forum_reports_v_version_key_figures_locales_locale_parent_i\` ON \`_forum_reports_v_version_key_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'recording',
  	\`url\` text,
  	\`file_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_materials_order_idx\` ON \`_forum_reports_v_version_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_materials_parent_id_idx\` ON \`_forum_reports_v_version_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_materials_file_idx\` ON \`_forum_reports_v_version_materials\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_version_materials_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v_version_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forum_reports_v_version_materials_locales_locale_parent_id_\` ON \`_forum_reports_v_version_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_forum_id\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_region\` text,
  	\`version_participants_number\` numeric,
  	\`version_participants_estimated\` integer,
  	\`version_cover_image_id\` text,
  	\`version_source_url\` text,
  	\`version_source_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_kind\` text DEFAULT 'minor',
  	\`version_withdrawal_withdrawn\` integer,
  	\`version_internal_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_forum_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_parent_idx\` ON \`_forum_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_version_forum_idx\` ON \`_forum_reports_v\` (\`version_forum_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_version_cover_image_idx\` ON \`_forum_reports_v\` (\`version_cover_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_version_slug_idx\` ON \`_forum_reports_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_version_published_at_idx\` ON \`_forum_reports_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_version_updated_at_idx\` ON \`_forum_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_version_created_at_idx\` ON \`_forum_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_version_version__status_idx\` ON \`_forum_reports_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_created_at_idx\` ON \`_forum_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_updated_at_idx\` ON \`_forum_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_snapshot_idx\` ON \`_forum_reports_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_published_locale_idx\` ON \`_forum_reports_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_latest_idx\` ON \`_forum_reports_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_venue\` text,
  	\`version_city\` text,
  	\`version_source_name\` text,
  	\`version_source_rights\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forum_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forum_reports_v_locales_locale_parent_id_unique\` ON \`_forum_reports_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forum_reports_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`events_id\` text,
  	\`organisations_id\` text,
  	\`topics_id\` text,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`guidance_id\` text,
  	\`announcements_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forum_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_order_idx\` ON \`_forum_reports_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_parent_idx\` ON \`_forum_reports_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_path_idx\` ON \`_forum_reports_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_media_id_idx\` ON \`_forum_reports_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_events_id_idx\` ON \`_forum_reports_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_organisations_id_idx\` ON \`_forum_reports_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_topics_id_idx\` ON \`_forum_reports_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_statements_id_idx\` ON \`_forum_reports_v_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_forum_reports_id_idx\` ON \`_forum_reports_v_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_guidance_id_idx\` ON \`_forum_reports_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_forum_reports_v_rels_announcements_id_idx\` ON \`_forum_reports_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_extended_to\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`applies\` text,
  	\`since\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_extended_to_order_idx\` ON \`guidance_extended_to\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_extended_to_parent_id_idx\` ON \`guidance_extended_to\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_extended_to_locales\` (
  	\`service\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance_extended_to\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidance_extended_to_locales_locale_parent_id_unique\` ON \`guidance_extended_to_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sphere\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_components_order_idx\` ON \`guidance_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_components_parent_id_idx\` ON \`guidance_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_components_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance_components\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidance_components_locales_locale_parent_id_unique\` ON \`guidance_components_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_specialties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_specialties_order_idx\` ON \`guidance_specialties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_specialties_parent_idx\` ON \`guidance_specialties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_care_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_care_settings_order_idx\` ON \`guidance_care_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_care_settings_parent_idx\` ON \`guidance_care_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_intervention_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_intervention_types_order_idx\` ON \`guidance_intervention_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_intervention_types_parent_idx\` ON \`guidance_intervention_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_recommendations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`type\` text,
  	\`direction\` text DEFAULT 'for',
  	\`change_since_previous\` text,
  	\`good_practice_point\` integer DEFAULT false,
  	\`grade_scale\` text,
  	\`grade_scale_version\` text,
  	\`grade_strength\` text,
  	\`grade_certainty\` text,
  	\`grade_certainty_table\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_recommendations_order_idx\` ON \`guidance_recommendations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_recommendations_parent_id_idx\` ON \`guidance_recommendations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_recommendations_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance_recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidance_recommendations_locales_locale_parent_id_unique\` ON \`guidance_recommendations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`authors\` text,
  	\`title\` text,
  	\`published_in\` text,
  	\`year\` numeric,
  	\`doi\` text,
  	\`pmid\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_citations_order_idx\` ON \`guidance_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_citations_parent_id_idx\` ON \`guidance_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`conflict_of_interest\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_authors_order_idx\` ON \`guidance_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_authors_parent_id_idx\` ON \`guidance_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_authors_person_idx\` ON \`guidance_authors\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_authors_locales\` (
  	\`name\` text,
  	\`role\` text,
  	\`conflict_details\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance_authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidance_authors_locales_locale_parent_id_unique\` ON \`guidance_authors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_approvals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`body_id\` text,
  	\`date\` text,
  	\`document_number\` text,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_approvals_order_idx\` ON \`guidance_approvals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_approvals_parent_id_idx\` ON \`guidance_approvals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_approvals_body_idx\` ON \`guidance_approvals\` (\`body_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'clinical-recommendation',
  	\`identity_code\` text,
  	\`identity_version\` numeric,
  	\`application_status\` text DEFAULT 'applies',
  	\`applies_from\` text,
  	\`identity_key\` text,
  	\`population_group\` text,
  	\`population_age_from\` numeric,
  	\`population_age_from_unit\` text DEFAULT 'years',
  	\`population_age_to\` numeric,
  	\`population_age_to_unit\` text DEFAULT 'years',
  	\`literature_searched_on\` text,
  	\`approved_on\` text,
  	\`review_by\` text,
  	\`cover_image_id\` text,
  	\`source_url\` text,
  	\`source_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_kind\` text DEFAULT 'minor',
  	\`withdrawal_withdrawn\` integer,
  	\`internal_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_identity_identity_code_idx\` ON \`guidance\` (\`identity_code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guidance_identity_key_idx\` ON \`guidance\` (\`identity_key\`);`)
  await db.run(sql`CREATE INDEX \`guidance_cover_image_idx\` ON \`guidance\` (\`cover_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guidance_slug_idx\` ON \`guidance\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guidance_published_at_idx\` ON \`guidance\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`guidance_updated_at_idx\` ON \`guidance\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guidance_created_at_idx\` ON \`guidance\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guidance__status_idx\` ON \`guidance\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guidance_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`source_name\` text,
  	\`source_rights\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidance_locales_locale_parent_id_unique\` ON \`guidance_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_texts_order_parent\` ON \`guidance_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_numbers_order_parent_idx\` ON \`guidance_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`guidance_id\` text,
  	\`organisations_id\` text,
  	\`people_id\` text,
  	\`topics_id\` text,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`announcements_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_rels_order_idx\` ON \`guidance_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_parent_idx\` ON \`guidance_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_path_idx\` ON \`guidance_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_guidance_id_idx\` ON \`guidance_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_organisations_id_idx\` ON \`guidance_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_people_id_idx\` ON \`guidance_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_topics_id_idx\` ON \`guidance_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_statements_id_idx\` ON \`guidance_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_forum_reports_id_idx\` ON \`guidance_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_announcements_id_idx\` ON \`guidance_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_media_id_idx\` ON \`guidance_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_extended_to\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`applies\` text,
  	\`since\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_extended_to_order_idx\` ON \`_guidance_v_version_extended_to\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_extended_to_parent_id_idx\` ON \`_guidance_v_version_extended_to\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_extended_to_locales\` (
  	\`service\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v_version_extended_to\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidance_v_version_extended_to_locales_locale_parent_id_uni\` ON \`_guidance_v_version_extended_to_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sphere\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_components_order_idx\` ON \`_guidance_v_version_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_components_parent_id_idx\` ON \`_guidance_v_version_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_components_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v_version_components\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidance_v_version_components_locales_locale_parent_id_uniq\` ON \`_guidance_v_version_components_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_specialties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_specialties_order_idx\` ON \`_guidance_v_version_specialties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_specialties_parent_idx\` ON \`_guidance_v_version_specialties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_care_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_care_settings_order_idx\` ON \`_guidance_v_version_care_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_care_settings_parent_idx\` ON \`_guidance_v_version_care_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_intervention_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_intervention_types_order_idx\` ON \`_guidance_v_version_intervention_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_intervention_types_parent_idx\` ON \`_guidance_v_version_intervention_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_recommendations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`type\` text,
  	\`direction\` text DEFAULT 'for',
  	\`change_since_previous\` text,
  	\`good_practice_point\` integer DEFAULT false,
  	\`grade_scale\` text,
  	\`grade_scale_version\` text,
  	\`grade_strength\` text,
  	\`grade_certainty\` text,
  	\`grade_certainty_table\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_recommendations_order_idx\` ON \`_guidance_v_version_recommendations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_recommendations_parent_id_idx\` ON \`_guidance_v_version_recommendations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_recommendations_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v_version_recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidance_v_version_recommendations_locales_locale_parent_id\` ON \`_guidance_v_version_recommendations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`authors\` text,
  	\`title\` text,
  	\`published_in\` text,
  	\`year\` numeric,
  	\`doi\` text,
  	\`pmid\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_citations_order_idx\` ON \`_guidance_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_citations_parent_id_idx\` ON \`_guidance_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`conflict_of_interest\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_authors_order_idx\` ON \`_guidance_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_authors_parent_id_idx\` ON \`_guidance_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_authors_person_idx\` ON \`_guidance_v_version_authors\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_authors_locales\` (
  	\`name\` text,
  	\`role\` text,
  	\`conflict_details\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v_version_authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidance_v_version_authors_locales_locale_parent_id_unique\` ON \`_guidance_v_version_authors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_approvals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body_id\` text,
  	\`date\` text,
  	\`document_number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_approvals_order_idx\` ON \`_guidance_v_version_approvals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_approvals_parent_id_idx\` ON \`_guidance_v_version_approvals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_approvals_body_idx\` ON \`_guidance_v_version_approvals\` (\`body_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text DEFAULT 'clinical-recommendation',
  	\`version_identity_code\` text,
  	\`version_identity_version\` numeric,
  	\`version_application_status\` text DEFAULT 'applies',
  	\`version_applies_from\` text,
  	\`version_identity_key\` text,
  	\`version_population_group\` text,
  	\`version_population_age_from\` numeric,
  	\`version_population_age_from_unit\` text DEFAULT 'years',
  	\`version_population_age_to\` numeric,
  	\`version_population_age_to_unit\` text DEFAULT 'years',
  	\`version_literature_searched_on\` text,
  	\`version_approved_on\` text,
  	\`version_review_by\` text,
  	\`version_cover_image_id\` text,
  	\`version_source_url\` text,
  	\`version_source_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_kind\` text DEFAULT 'minor',
  	\`version_withdrawal_withdrawn\` integer,
  	\`version_internal_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_parent_idx\` ON \`_guidance_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_identity_version_identity_code_idx\` ON \`_guidance_v\` (\`version_identity_code\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_identity_key_idx\` ON \`_guidance_v\` (\`version_identity_key\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_cover_image_idx\` ON \`_guidance_v\` (\`version_cover_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_slug_idx\` ON \`_guidance_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_published_at_idx\` ON \`_guidance_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_updated_at_idx\` ON \`_guidance_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_created_at_idx\` ON \`_guidance_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version__status_idx\` ON \`_guidance_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_created_at_idx\` ON \`_guidance_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_updated_at_idx\` ON \`_guidance_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_snapshot_idx\` ON \`_guidance_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_published_locale_idx\` ON \`_guidance_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_latest_idx\` ON \`_guidance_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_source_name\` text,
  	\`version_source_rights\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guidance_v_locales_locale_parent_id_unique\` ON \`_guidance_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_texts_order_parent\` ON \`_guidance_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_numbers_order_parent_idx\` ON \`_guidance_v_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`guidance_id\` text,
  	\`organisations_id\` text,
  	\`people_id\` text,
  	\`topics_id\` text,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`announcements_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_order_idx\` ON \`_guidance_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_parent_idx\` ON \`_guidance_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_path_idx\` ON \`_guidance_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_guidance_id_idx\` ON \`_guidance_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_organisations_id_idx\` ON \`_guidance_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_people_id_idx\` ON \`_guidance_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_topics_id_idx\` ON \`_guidance_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_statements_id_idx\` ON \`_guidance_v_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_forum_reports_id_idx\` ON \`_guidance_v_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_announcements_id_idx\` ON \`_guidance_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_media_id_idx\` ON \`_guidance_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_partners_order_idx\` ON \`announcements_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_partners_parent_id_idx\` ON \`announcements_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_partners_organisation_idx\` ON \`announcements_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_partners_locales\` (
  	\`name\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_partners_locales_locale_parent_id_unique\` ON \`announcements_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_stages_federal_districts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements_stages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_stages_federal_districts_order_idx\` ON \`announcements_stages_federal_districts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_stages_federal_districts_parent_idx\` ON \`announcements_stages_federal_districts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_stages_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements_stages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_stages_regions_order_idx\` ON \`announcements_stages_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_stages_regions_parent_idx\` ON \`announcements_stages_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_stages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` text DEFAULT 'federal-district',
  	\`status\` text DEFAULT 'planned',
  	\`expected_by\` text,
  	\`precision\` text DEFAULT 'day',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_stages_order_idx\` ON \`announcements_stages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_stages_parent_id_idx\` ON \`announcements_stages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_stages_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements_stages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_stages_locales_locale_parent_id_unique\` ON \`announcements_stages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'launch',
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`network_id\` text,
  	\`cover_image_id\` text,
  	\`source_url\` text,
  	\`source_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_kind\` text DEFAULT 'minor',
  	\`withdrawal_withdrawn\` integer,
  	\`internal_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`network_id\`) REFERENCES \`networks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_network_idx\` ON \`announcements\` (\`network_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_cover_image_idx\` ON \`announcements\` (\`cover_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_slug_idx\` ON \`announcements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`announcements_published_at_idx\` ON \`announcements\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements__status_idx\` ON \`announcements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`announcements_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`source_name\` text,
  	\`source_rights\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_locales_locale_parent_id_unique\` ON \`announcements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` text,
  	\`organisations_id\` text,
  	\`topics_id\` text,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`guidance_id\` text,
  	\`announcements_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_rels_order_idx\` ON \`announcements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_parent_idx\` ON \`announcements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_path_idx\` ON \`announcements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_centres_id_idx\` ON \`announcements_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_organisations_id_idx\` ON \`announcements_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_topics_id_idx\` ON \`announcements_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_statements_id_idx\` ON \`announcements_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_forum_reports_id_idx\` ON \`announcements_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_guidance_id_idx\` ON \`announcements_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_announcements_id_idx\` ON \`announcements_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_media_id_idx\` ON \`announcements_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_partners_order_idx\` ON \`_announcements_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_partners_parent_id_idx\` ON \`_announcements_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_partners_organisation_idx\` ON \`_announcements_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_partners_locales\` (
  	\`name\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_announcements_v_version_partners_locales_locale_parent_id_u\` ON \`_announcements_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_stages_federal_districts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v_version_stages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_stages_federal_districts_order_idx\` ON \`_announcements_v_version_stages_federal_districts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_stages_federal_districts_parent_idx\` ON \`_announcements_v_version_stages_federal_districts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_stages_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v_version_stages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_stages_regions_order_idx\` ON \`_announcements_v_version_stages_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_stages_regions_parent_idx\` ON \`_announcements_v_version_stages_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_stages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text DEFAULT 'federal-district',
  	\`status\` text DEFAULT 'planned',
  	\`expected_by\` text,
  	\`precision\` text DEFAULT 'day',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_stages_order_idx\` ON \`_announcements_v_version_stages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_stages_parent_id_idx\` ON \`_announcements_v_version_stages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_stages_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v_version_stages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_announcements_v_version_stages_locales_locale_parent_id_uni\` ON \`_announcements_v_version_stages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text DEFAULT 'launch',
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_network_id\` text,
  	\`version_cover_image_id\` text,
  	\`version_source_url\` text,
  	\`version_source_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_kind\` text DEFAULT 'minor',
  	\`version_withdrawal_withdrawn\` integer,
  	\`version_internal_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_network_id\`) REFERENCES \`networks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_parent_idx\` ON \`_announcements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_network_idx\` ON \`_announcements_v\` (\`version_network_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_cover_image_idx\` ON \`_announcements_v\` (\`version_cover_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_slug_idx\` ON \`_announcements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_published_at_idx\` ON \`_announcements_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_updated_at_idx\` ON \`_announcements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_created_at_idx\` ON \`_announcements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version__status_idx\` ON \`_announcements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_created_at_idx\` ON \`_announcements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_updated_at_idx\` ON \`_announcements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_snapshot_idx\` ON \`_announcements_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_published_locale_idx\` ON \`_announcements_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_latest_idx\` ON \`_announcements_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_source_name\` text,
  	\`version_source_rights\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_announcements_v_locales_locale_parent_id_unique\` ON \`_announcements_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` text,
  	\`organisations_id\` text,
  	\`topics_id\` text,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`guidance_id\` text,
  	\`announcements_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_order_idx\` ON \`_announcements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_parent_idx\` ON \`_announcements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_path_idx\` ON \`_announcements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_centres_id_idx\` ON \`_announcements_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_organisations_id_idx\` ON \`_announcements_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_topics_id_idx\` ON \`_announcements_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_statements_id_idx\` ON \`_announcements_v_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_forum_reports_id_idx\` ON \`_announcements_v_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_guidance_id_idx\` ON \`_announcements_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_announcements_id_idx\` ON \`_announcements_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_media_id_idx\` ON \`_announcements_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_profiles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_profiles_order_idx\` ON \`centres_profiles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`centres_profiles_parent_id_idx\` ON \`centres_profiles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_profiles_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres_profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`centres_profiles_locales_locale_parent_id_unique\` ON \`centres_profiles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_functions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_functions_order_idx\` ON \`centres_functions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`centres_functions_parent_id_idx\` ON \`centres_functions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_functions_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres_functions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`centres_functions_locales_locale_parent_id_unique\` ON \`centres_functions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_partners_order_idx\` ON \`centres_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`centres_partners_parent_id_idx\` ON \`centres_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_partners_organisation_idx\` ON \`centres_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_partners_locales\` (
  	\`name\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`centres_partners_locales_locale_parent_id_unique\` ON \`centres_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_status_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`status\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`precision\` text DEFAULT 'day',
  	\`announcement_id\` text,
  	FOREIGN KEY (\`announcement_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_status_history_order_idx\` ON \`centres_status_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`centres_status_history_parent_id_idx\` ON \`centres_status_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_status_history_announcement_idx\` ON \`centres_status_history\` (\`announcement_id\`);`)
  await db.run(sql`CREATE TABLE \`centres_status_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres_status_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`centres_status_history_locales_locale_parent_id_unique\` ON \`centres_status_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`centres\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'competence-centre' NOT NULL,
  	\`network_id\` text,
  	\`host_organisation_id\` text,
  	\`working_since\` text,
  	\`working_since_precision\` text DEFAULT 'day',
  	\`level\` text DEFAULT 'region' NOT NULL,
  	\`federal_district\` text,
  	\`region\` text,
  	\`postcode\` text,
  	\`coordinates_latitude\` numeric,
  	\`coordinates_longitude\` numeric,
  	\`profile_count\` numeric,
  	\`model_of_care_id\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`network_id\`) REFERENCES \`networks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`host_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`model_of_care_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`centres_network_idx\` ON \`centres\` (\`network_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_host_organisation_idx\` ON \`centres\` (\`host_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_model_of_care_idx\` ON \`centres\` (\`model_of_care_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`centres_slug_idx\` ON \`centres\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`centres_updated_at_idx\` ON \`centres\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`centres_created_at_idx\` ON \`centres\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`centres_locales\` (
  	\`name\` text NOT NULL,
  	\`patients\` text,
  	\`city\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`centres_locales_locale_parent_id_unique\` ON \`centres_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`networks_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`networks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`networks_partners_order_idx\` ON \`networks_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`networks_partners_parent_id_idx\` ON \`networks_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`networks_partners_organisation_idx\` ON \`networks_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`networks_partners_locales\` (
  	\`name\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`networks_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`networks_partners_locales_locale_parent_id_unique\` ON \`networks_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`networks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`owner_id\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`networks_owner_idx\` ON \`networks\` (\`owner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`networks_slug_idx\` ON \`networks\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`networks_updated_at_idx\` ON \`networks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`networks_created_at_idx\` ON \`networks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`networks_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`networks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`networks_locales_locale_parent_id_unique\` ON \`networks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`ordinal\` numeric,
  	\`format\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`region\` text,
  	\`website\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forums_slug_idx\` ON \`forums\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`forums_updated_at_idx\` ON \`forums\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forums_created_at_idx\` ON \`forums\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`forums_locales\` (
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`venue\` text,
  	\`city\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forums_locales_locale_parent_id_unique\` ON \`forums_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_rels_order_idx\` ON \`forums_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_parent_idx\` ON \`forums_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_path_idx\` ON \`forums_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_organisations_id_idx\` ON \`forums_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`events_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_audience_order_idx\` ON \`events_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_audience_parent_idx\` ON \`events_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_specialties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_specialties_order_idx\` ON \`events_specialties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_specialties_parent_idx\` ON \`events_specialties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`time_zone\` text DEFAULT 'Europe/Moscow' NOT NULL,
  	\`status\` text DEFAULT 'planned' NOT NULL,
  	\`postponed_to\` text,
  	\`format\` text,
  	\`url\` text,
  	\`registration_url\` text,
  	\`forum_id\` text,
  	\`network_id\` text,
  	\`federal_district\` text,
  	\`region\` text,
  	\`accreditation_status\` text DEFAULT 'not-accredited' NOT NULL,
  	\`accreditation_credits\` numeric,
  	\`accreditation_code\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`forum_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`network_id\`) REFERENCES \`networks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_at_idx\` ON \`events\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`events_forum_idx\` ON \`events\` (\`forum_id\`);`)
  await db.run(sql`CREATE INDEX \`events_network_idx\` ON \`events\` (\`network_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`date_note\` text,
  	\`place\` text,
  	\`city\` text,
  	\`accreditation_conditions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`people_appointments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`is_main\` integer DEFAULT true,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_appointments_order_idx\` ON \`people_appointments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_appointments_parent_id_idx\` ON \`people_appointments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_appointments_organisation_idx\` ON \`people_appointments\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`people_appointments_locales\` (
  	\`position\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people_appointments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_appointments_locales_locale_parent_id_unique\` ON \`people_appointments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`press_contact_phone\` text,
  	\`press_contact_email\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people_locales\` (
  	\`name\` text NOT NULL,
  	\`family_name\` text,
  	\`given_name\` text,
  	\`patronymic\` text,
  	\`name_with_initials\` text,
  	\`name_genitive\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'other',
  	\`parent_id\` text,
  	\`region\` text,
  	\`contacts_website\` text,
  	\`contacts_phone\` text,
  	\`contacts_email\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`name_genitive\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_parent_idx\` ON \`topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`boilerplates\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`boilerplates_organisation_idx\` ON \`boilerplates\` (\`organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`boilerplates_slug_idx\` ON \`boilerplates\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`boilerplates_updated_at_idx\` ON \`boilerplates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`boilerplates_created_at_idx\` ON \`boilerplates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`boilerplates_locales\` (
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`boilerplates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`boilerplates_locales_locale_parent_id_unique\` ON \`boilerplates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`credit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`icd10_codes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`ledger_entries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`locales\` text NOT NULL,
  	\`recorded_at\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`previous_hash\` text NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`ledger_entries_sequence_idx\` ON \`ledger_entries\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`ledger_entries_document_id_idx\` ON \`ledger_entries\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`ledger_contents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`canonical\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`statements_id\` text,
  	\`forum_reports_id\` text,
  	\`guidance_id\` text,
  	\`announcements_id\` text,
  	\`centres_id\` text,
  	\`networks_id\` text,
  	\`forums_id\` text,
  	\`events_id\` text,
  	\`people_id\` text,
  	\`organisations_id\` text,
  	\`topics_id\` text,
  	\`boilerplates_id\` text,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forum_reports_id\`) REFERENCES \`forum_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`networks_id\`) REFERENCES \`networks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`boilerplates_id\`) REFERENCES \`boilerplates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statements_id_idx\` ON \`payload_locked_documents_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forum_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`forum_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guidance_id_idx\` ON \`payload_locked_documents_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_centres_id_idx\` ON \`payload_locked_documents_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_networks_id_idx\` ON \`payload_locked_documents_rels\` (\`networks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forums_id_idx\` ON \`payload_locked_documents_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_boilerplates_id_idx\` ON \`payload_locked_documents_rels\` (\`boilerplates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`statements_boilerplates\`;`)
  await db.run(sql`DROP TABLE \`statements_boilerplates_locales\`;`)
  await db.run(sql`DROP TABLE \`statements_corrections\`;`)
  await db.run(sql`DROP TABLE \`statements_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`statements\`;`)
  await db.run(sql`DROP TABLE \`statements_locales\`;`)
  await db.run(sql`DROP TABLE \`statements_rels\`;`)
  await db.run(sql`DROP TABLE \`_statements_v_version_boilerplates\`;`)
  await db.run(sql`DROP TABLE \`_statements_v_version_boilerplates_locales\`;`)
  await db.run(sql`DROP TABLE \`_statements_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_statements_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_statements_v\`;`)
  await db.run(sql`DROP TABLE \`_statements_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_statements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_tracks\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_speakers\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_speakers_locales\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_outcomes\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_key_figures\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_key_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_materials\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`forum_reports\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_locales\`;`)
  await db.run(sql`DROP TABLE \`forum_reports_rels\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_tracks\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_speakers\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_speakers_locales\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_key_figures\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_key_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_materials\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_version_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_forum_reports_v_rels\`;`)
  await db.run(sql`DROP TABLE \`guidance_extended_to\`;`)
  await db.run(sql`DROP TABLE \`guidance_extended_to_locales\`;`)
  await db.run(sql`DROP TABLE \`guidance_components\`;`)
  await db.run(sql`DROP TABLE \`guidance_components_locales\`;`)
  await db.run(sql`DROP TABLE \`guidance_specialties\`;`)
  await db.run(sql`DROP TABLE \`guidance_care_settings\`;`)
  await db.run(sql`DROP TABLE \`guidance_intervention_types\`;`)
  await db.run(sql`DROP TABLE \`guidance_recommendations\`;`)
  await db.run(sql`DROP TABLE \`guidance_recommendations_locales\`;`)
  await db.run(sql`DROP TABLE \`guidance_citations\`;`)
  await db.run(sql`DROP TABLE \`guidance_authors\`;`)
  await db.run(sql`DROP TABLE \`guidance_authors_locales\`;`)
  await db.run(sql`DROP TABLE \`guidance_approvals\`;`)
  await db.run(sql`DROP TABLE \`guidance\`;`)
  await db.run(sql`DROP TABLE \`guidance_locales\`;`)
  await db.run(sql`DROP TABLE \`guidance_texts\`;`)
  await db.run(sql`DROP TABLE \`guidance_numbers\`;`)
  await db.run(sql`DROP TABLE \`guidance_rels\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_extended_to\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_extended_to_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_components\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_components_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_specialties\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_care_settings\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_intervention_types\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_recommendations\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_recommendations_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_authors_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_approvals\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_numbers\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_rels\`;`)
  await db.run(sql`DROP TABLE \`announcements_partners\`;`)
  await db.run(sql`DROP TABLE \`announcements_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`announcements_stages_federal_districts\`;`)
  await db.run(sql`DROP TABLE \`announcements_stages_regions\`;`)
  await db.run(sql`DROP TABLE \`announcements_stages\`;`)
  await db.run(sql`DROP TABLE \`announcements_stages_locales\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements_locales\`;`)
  await db.run(sql`DROP TABLE \`announcements_rels\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_stages_federal_districts\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_stages_regions\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_stages\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_stages_locales\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`centres_profiles\`;`)
  await db.run(sql`DROP TABLE \`centres_profiles_locales\`;`)
  await db.run(sql`DROP TABLE \`centres_functions\`;`)
  await db.run(sql`DROP TABLE \`centres_functions_locales\`;`)
  await db.run(sql`DROP TABLE \`centres_partners\`;`)
  await db.run(sql`DROP TABLE \`centres_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`centres_status_history\`;`)
  await db.run(sql`DROP TABLE \`centres_status_history_locales\`;`)
  await db.run(sql`DROP TABLE \`centres\`;`)
  await db.run(sql`DROP TABLE \`centres_locales\`;`)
  await db.run(sql`DROP TABLE \`networks_partners\`;`)
  await db.run(sql`DROP TABLE \`networks_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`networks\`;`)
  await db.run(sql`DROP TABLE \`networks_locales\`;`)
  await db.run(sql`DROP TABLE \`forums\`;`)
  await db.run(sql`DROP TABLE \`forums_locales\`;`)
  await db.run(sql`DROP TABLE \`forums_rels\`;`)
  await db.run(sql`DROP TABLE \`events_audience\`;`)
  await db.run(sql`DROP TABLE \`events_specialties\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`people_appointments\`;`)
  await db.run(sql`DROP TABLE \`people_appointments_locales\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`boilerplates\`;`)
  await db.run(sql`DROP TABLE \`boilerplates_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`icd10_codes\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`ledger_entries\`;`)
  await db.run(sql`DROP TABLE \`ledger_contents\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}

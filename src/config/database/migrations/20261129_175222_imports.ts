import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`import_files\` (
  	\`id\` text PRIMARY KEY NOT NULL,
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
  await db.run(sql`CREATE UNIQUE INDEX \`import_files_filename_idx\` ON \`import_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`file_id\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`by\` text,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`suggestions\` text NOT NULL,
  	\`not_mapped\` text NOT NULL,
  	\`warnings\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_document_id_idx\` ON \`imports\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`imports_key_idx\` ON \`imports\` (\`key\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`import_files\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
}

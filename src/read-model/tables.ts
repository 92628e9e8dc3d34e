import { toCanonicalJson } from '../lib/canonical-json.ts'
import { sha256 } from '../lib/hash.ts'
import type { ContentModel } from '../content/model.ts'
import { searchColumns } from '../search/weights.ts'
import { chainColumn, chains } from './chains.ts'
import { wordTables } from './word-tables.ts'

/** Raise it when the tables, or what is written into them, change: files of before are rebuilt. */
const tablesVersion = 16

/** Says `Medglas read model` in the header of the file, so that no other database is thrown away. */
export const applicationId = 0x4d474c53

/** A file is used only when it was written for the same tables and the same content model. */
export function schemaVersion(model: ContentModel): string {
  return `${tablesVersion}:${sha256(toCanonicalJson(model))}`
}

const chainColumns = chains.map((chain) => `${chainColumn(chain)} INTEGER`).join(',\n  ')

/** Indexes that nothing needs while a read model is built; they are made at the end, in order. */
export const lateIndexes = {
  documents_by_sequence: 'CREATE INDEX documents_by_sequence ON documents (type, sequence)',
  renditions_by_slug: 'CREATE INDEX renditions_by_slug ON renditions (slug, type)',
}

/**
 * `type` is the position of the type in the content model plus one; 0 in `listings` and `totals`
 * means any publication. `target` is a key of `identities`, `facet` one of `facets`; facet 0 means
 * no filter. What a `view` is, `viewOf` says. `totals` counts the rows of each range of `listings`.
 * `documents.listed` is what `createListing` tells of it.
 * `chain` has by what each entry of the ledger is known again, whatever it was about.
 * `search` holds terms in place of words, and `search_facts` what is asked of each hit; the key of both
 * is that of the rendition.
 * `editions` has all editions of publications that were not erased, without what they say.
 * `erased.addresses` is a JSON list of what `eraseAddress` makes.
 * `former_files` has files that were public once: `document` and `lost_by` are keys of `identities`, the
 * document of media and the one whose change took the file away; `variants` is an `Offer` or `null`.
 * `renditions.rich_texts` tells by `richTextBits` which there are. `rich_texts.html` is an `EscapedText`;
 * other columns of type BLOB hold a `TextColumn`. Rich text has a table of its own, so that a list of titles never reads a body.
 */
export const tables = `
PRAGMA application_id = ${applicationId};
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE identities (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL, type INTEGER NOT NULL, UNIQUE (id, type)
);
CREATE TABLE chain (sequence INTEGER PRIMARY KEY, mark TEXT NOT NULL, recorded_at INTEGER NOT NULL);
CREATE TABLE documents (
  key INTEGER PRIMARY KEY,
  identity INTEGER NOT NULL UNIQUE,
  id TEXT NOT NULL,
  type INTEGER NOT NULL,
  version TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT,
  successor TEXT,
  translations TEXT,
  locales TEXT NOT NULL,
  first_published_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  ${chainColumns},
  listed TEXT NOT NULL
);
${lateIndexes.documents_by_sequence};
CREATE TABLE editions (
  sequence INTEGER PRIMARY KEY,
  identity INTEGER NOT NULL,
  version TEXT NOT NULL,
  action TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  locales TEXT NOT NULL,
  slugs TEXT NOT NULL,
  corrections INTEGER NOT NULL,
  note TEXT,
  reason TEXT
);
CREATE INDEX editions_by_identity ON editions (identity);
CREATE TABLE renditions (
  key INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  type INTEGER NOT NULL,
  locale TEXT NOT NULL,
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  rich_texts INTEGER NOT NULL,
  data BLOB NOT NULL
);
${lateIndexes.renditions_by_slug};
CREATE TABLE rich_texts (
  key INTEGER PRIMARY KEY,
  html BLOB NOT NULL, json BLOB NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5 (
  ${searchColumns.join(', ')},
  content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);
CREATE TABLE search_facts (
  key INTEGER PRIMARY KEY, type INTEGER NOT NULL, view INTEGER NOT NULL, status INTEGER NOT NULL,
  published_at INTEGER NOT NULL, facets TEXT NOT NULL
);
CREATE TABLE refs (
  source INTEGER NOT NULL, path TEXT NOT NULL, target INTEGER NOT NULL,
  PRIMARY KEY (source, path, target)
) WITHOUT ROWID;
CREATE INDEX refs_by_target ON refs (target, path);
CREATE TABLE facets (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE listings (
  view INTEGER NOT NULL,
  facet INTEGER NOT NULL,
  type INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (view, facet, type, published_at, document)
) WITHOUT ROWID;
CREATE TABLE totals (
  facet INTEGER NOT NULL, type INTEGER NOT NULL, view INTEGER NOT NULL, total INTEGER NOT NULL,
  PRIMARY KEY (facet, type, view)
) WITHOUT ROWID;
CREATE TABLE orders (
  view INTEGER NOT NULL,
  ordering INTEGER NOT NULL,
  type INTEGER NOT NULL,
  value NOT NULL,
  document INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  PRIMARY KEY (view, ordering, type, value, document)
) WITHOUT ROWID;
CREATE INDEX orders_by_document ON orders (document, ordering);
CREATE TABLE files (
  filename TEXT NOT NULL, document INTEGER NOT NULL, mime_type TEXT,
  PRIMARY KEY (filename, document)
) WITHOUT ROWID;
CREATE INDEX files_by_document ON files (document);
CREATE TABLE former_files (
  filename TEXT NOT NULL, document INTEGER NOT NULL, variants TEXT NOT NULL, lost_by INTEGER NOT NULL,
  PRIMARY KEY (filename, document, variants, lost_by)
) WITHOUT ROWID;
CREATE TABLE addresses (
  type INTEGER NOT NULL, slug TEXT NOT NULL, identity INTEGER NOT NULL, sequence INTEGER NOT NULL,
  PRIMARY KEY (type, slug, identity)
) WITHOUT ROWID;
CREATE TABLE gone (
  type INTEGER NOT NULL, slug TEXT NOT NULL, id TEXT NOT NULL,
  reason TEXT, sequence INTEGER NOT NULL, first_published_at TEXT NOT NULL,
  since TEXT NOT NULL, redirect TEXT,
  PRIMARY KEY (type, slug, id)
) WITHOUT ROWID;
CREATE INDEX gone_by_id ON gone (id);
CREATE INDEX gone_by_sequence ON gone (type, sequence);
CREATE TABLE erased (
  identity INTEGER PRIMARY KEY, id TEXT NOT NULL, since TEXT NOT NULL, addresses TEXT NOT NULL,
  type INTEGER NOT NULL, sequence INTEGER NOT NULL
);
CREATE INDEX erased_by_sequence ON erased (type, sequence);
${wordTables}`

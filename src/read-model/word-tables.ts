/**
 * `words` has the words of public texts as they stand there, and in how many texts (of one language of
 * one document) each stands; keys are never used again, so that what is new can be asked for.
 * `suggestions` has the words of titles, to be found while they are typed; see `write-suggestions.ts`. Not
 * with `secure-delete`: together with `detail = none` it loses terms of other rows (SQLite 3.45.1).
 */
export const wordTables = `
CREATE TABLE words (
  key INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT NOT NULL UNIQUE, count INTEGER NOT NULL
);
CREATE VIRTUAL TABLE suggestions USING fts5 (
  words, detail = none, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
`

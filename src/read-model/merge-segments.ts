import type { Sqlite } from './sqlite.ts'

/** Full-text indexes of a read model. */
const indexes = ['search', 'suggestions']

/** Pages that are written in one step: some tens of milliseconds. */
const pages = 2_000

/**
 * Makes one segment of the many of which FTS5 makes an index. Otherwise what is published next is soon
 * merged with much of what was built, all at once; and a search has to look into each.
 * See https://www.sqlite.org/fts5.html#the_merge_command.
 */
export function* mergeSegments(sqlite: Sqlite): Generator<void> {
  const changes = sqlite.prepare<{ made: number }>('SELECT total_changes() AS made')
  const countOf = (work: () => void) => {
    const before = changes.get()?.made ?? 0
    work()
    return (changes.get()?.made ?? 0) - before
  }
  for (const index of indexes) {
    // Below zero: of all segments, however few they are. Not as a parameter: see `setHashSize`.
    const merge = (count: number) => () =>
      sqlite.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ${count})`)
    let made = countOf(merge(-pages))
    // Less than two changes mean that there was nothing to do.
    while (made >= 2) {
      yield
      made = countOf(merge(pages))
    }
  }
}

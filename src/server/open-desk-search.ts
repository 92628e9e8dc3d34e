import { join } from 'node:path'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import type { Environment } from '../config/environment.ts'
import { toCanonicalJson } from '../lib/canonical-json.ts'
import { sha256 } from '../lib/hash.ts'
import type { Analyser } from '../search/analysis.ts'
import { openDeskIndex, type DeskIndex } from '../search/desk/desk-index.ts'
import { createAnalyser } from '../search/analyser.ts'
import { provideDeskSearch } from '../workflow/desk-search/desk-search.ts'
import { indexedPaths } from '../workflow/desk-search/document-text.ts'
import { startIndexKeeper } from '../workflow/desk-search/keep-index.ts'

/** The search of the admin UI, kept up with the primary database. */
export interface OpenDeskSearch {
  index: DeskIndex
  /** Resolves when all that was committed before the call is found. */
  caughtUp(): Promise<void>
  close(): Promise<void>
}

/** How often to look for what other processes did, in milliseconds; one process wakes itself. */
const pollMs = { sqlite: 5_000, mongodb: 1_000 }

/**
 * Opens the index of the admin UI and begins to bring it up to the database, in the background:
 * until that is done, answers say that they are not complete.
 */
export function openDeskSearch(
  payload: Payload,
  { dataDir, database }: Pick<Environment, 'dataDir' | 'database'>,
  analyser: Analyser = createAnalyser(),
): OpenDeskSearch {
  const delivered = new Set(contentTypes.flatMap(({ model }) => model?.slug ?? []))
  const collections = payload.config.collections.filter(({ slug }) => delivered.has(slug))
  const layout = collections.map(({ slug, flattenedFields }) => [
    slug,
    indexedPaths(flattenedFields),
  ])
  const version = sha256(toCanonicalJson(layout))
  const index = openDeskIndex({ file: join(dataDir, 'desk-search.db'), analyser, version })
  const indexed = { payload, index, collections, named: namedTypes() }
  const keeper = startIndexKeeper({ ...indexed, pollMs: pollMs[database] })
  const end = provideDeskSearch(payload, { index, isComplete: () => keeper.isComplete })
  return {
    index,
    caughtUp: () => keeper.caughtUp(),
    async close() {
      end()
      await keeper.stop()
      index.close()
    },
  }
}

/** Records with a page of their own: people, organisations, topics … everybody may read them. */
function namedTypes(): Set<string> {
  const records = contentTypes.flatMap(({ model }) => (model?.role === 'record' ? model : []))
  return new Set(records.flatMap(({ slug, pathPrefix }) => (pathPrefix === null ? [] : slug)))
}

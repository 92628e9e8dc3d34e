import type { ContentModel } from '../content/model.ts'
import { applyBatch, readCursor, type BatchWriter, type Cursor } from './apply.ts'
import { startBuilding, usuallyTogether, type Building } from './building.ts'
import { answerAsIf } from './preview.ts'
import { createLanguage, type Language } from '../search/language.ts'
import { openFile, recreate } from './open-file.ts'
import type { PreparedRecord } from './prepare.ts'
import type { ReadModel, TouchListener } from './read-model.ts'
import { anyTag, type Tag } from './tags.ts'
import { scrubErased } from './scrub.ts'
import type { Sqlite } from './sqlite.ts'
import { schemaVersion } from './tables.ts'
import { assemble, readersOf, type Parts } from './parts.ts'

export interface ReadModelOptions {
  /** Path of the SQLite file, or `:memory:`. */
  file: string
  model: ContentModel
  /** Records in one transaction while it is built. */
  buildTogether?: number
}

/**
 * Opens the read model, or begins an empty one (position 0) when the file is missing, damaged, or
 * was written for other tables or another content model.
 * @throws Error when the file is a database of something else, is locked or cannot be written
 */
export function openReadModel(options: ReadModelOptions): ReadModel {
  const { file, model, buildTogether } = options
  const version = schemaVersion(model)
  const language = createLanguage()
  const { listeners, tell, onTouched } = createListeners()
  const state = stateOf(openFile(file, version), model, language)
  scrubErased(state.parts.sqlite)

  const assembleAgain = () => assemble(state.parts.sqlite, model, language)

  function reset(): void {
    state.parts.sqlite.close()
    Object.assign(state, stateOf(recreate(file, version), model, language))
    tell(null)
  }

  /** Nobody watches while the read model is built. */
  function writeWatched(records: readonly PreparedRecord[]): void {
    const { watch, writer } = state.parts
    if (listeners.size === 0) return advance(records, writer)
    const touched = new Set<Tag>()
    const write = (record: PreparedRecord) => {
      for (const tag of watch(record, writer.write)) touched.add(tag)
    }
    advance(records, { ...writer, write })
    if (touched.size > 0) tell(touched)
  }

  function advance(records: readonly PreparedRecord[], writer: BatchWriter): void {
    const { parts, cursor } = state
    const apply = () => applyBatch(parts.sqlite, writer, cursor, records)
    // The writer may remember numbers of rows that were taken back.
    state.cursor = onFailure(apply, () => (state.parts = assembleAgain()))
    if (state.cursor !== cursor) forgetRead(parts)
  }

  return {
    model,
    ...createWrites(state, { buildTogether, write: writeWatched, reset, built: () => tell(null) }),
    ...readersOf(() => state.parts),
    get position() {
      return state.cursor.position
    },
    get cursor() {
      return state.cursor
    },
    preview(records, work) {
      refuseWhileBuilding(state)
      const settled = state.parts
      // Parts of their own remember nothing of before, and what they remember goes with them.
      state.parts = assembleAgain()
      try {
        return answerAsIf(state.parts, state.cursor, records, work)
      } finally {
        state.parts = settled
      }
    },
    reset,
    onTouched,
    setSynonyms(groups) {
      language.setSynonyms(groups)
      tell(new Set([anyTag]))
    },
    close: () => state.parts.sqlite.close(),
  }
}

interface State {
  parts: Parts
  cursor: Cursor
  building: Building | null
}

function stateOf(sqlite: Sqlite, model: ContentModel, language: Language): State {
  return { parts: assemble(sqlite, model, language), cursor: readCursor(sqlite), building: null }
}

function refuseWhileBuilding({ building }: State): void {
  if (building) throw new Error('The read model is being built: previews have to wait.')
}

interface Writes {
  /** Applies records to a read model that is not being built. */
  write: (records: readonly PreparedRecord[]) => void
  reset: () => void
  buildTogether: number | undefined
  /** Told when the building is done. */
  built: () => void
}

/** What changes the read model: record by record, or while it is built. */
function createWrites(
  state: State,
  { write, reset, buildTogether = usuallyTogether, built }: Writes,
): Pick<ReadModel, 'apply' | 'isBeingBuilt' | 'beginBuilding' | 'completeBuilding'> {
  return {
    isBeingBuilt: () => state.building !== null,
    apply(records) {
      const { building, cursor } = state
      if (building) state.cursor = onFailure(() => building.apply(cursor, records), reset)
      else {
        write(records)
        scrubErased(state.parts.sqlite)
      }
      return state.cursor.position
    },
    beginBuilding() {
      if (state.cursor.position > 0) throw new Error('Only an empty read model can be built.')
      state.building ??= onFailure(() => startBuilding(state.parts, buildTogether), reset)
    },
    *completeBuilding() {
      const steps = state.building?.complete(state.cursor)
      while (steps && !onFailure(() => steps.next().done, reset)) yield
      state.building = null
      // It knows the words of all texts; of what comes one by one it learns quickly enough.
      state.parts.analyser.forget()
      forgetRead(state.parts)
      scrubErased(state.parts.sqlite)
      built()
    },
  }
}

/** What is remembered of answers holds until something is published. */
function forgetRead({ lister, files }: Parts): void {
  lister.forget()
  files.forget()
}

function createListeners() {
  const listeners = new Set<TouchListener>()
  return {
    listeners,
    tell: (touched: ReadonlySet<Tag> | null) => listeners.forEach((listen) => listen(touched)),
    onTouched(listener: TouchListener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** @throws what the work throws, after making good for it */
function onFailure<T>(work: () => T, makeGood: () => unknown): T {
  try {
    return work()
  } catch (error) {
    makeGood()
    throw error
  }
}

import type { Payload, SanitizedConfig } from 'payload'
import type { DeskIndex } from '../../search/desk/desk-index.ts'

/** The search of the admin UI in this process. */
export interface DeskSearch {
  index: DeskIndex
  /** False while the index is being built: not everything is found yet. */
  isComplete(): boolean
}

/** By config: that is the same for all of a process that ask Payload. */
const provided = new WeakMap<SanitizedConfig, DeskSearch>()

/**
 * Has the endpoint answer from an index.
 * @returns a function that ends that
 */
export function provideDeskSearch({ config }: Payload, search: DeskSearch): () => void {
  provided.set(config, search)
  return () => void provided.delete(config)
}

/** @returns undefined where none is kept, such as in commands */
export function deskSearchOf({ config }: Pick<Payload, 'config'>): DeskSearch | undefined {
  return provided.get(config)
}

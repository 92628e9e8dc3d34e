import type { FrozenReference } from '../content/model.ts'

/**
 * Names of what can be asked of a read model. An answer carries the tags of all it was made of, a
 * ledger entry touches the tags of all it changes: an answer is good until one of its tags is
 * touched. `*` is touched by every entry.
 */
export type Tag = string

/** For answers that depend on more than can be named. */
export const anyTag: Tag = '*'

/** What a document says, in every language. */
export function documentTag({ type, id }: FrozenReference): Tag {
  return `${type}/${id}`
}

/** Which document a slug leads to. */
export function slugTag(type: string, slug: string): Tag {
  return `${type}=${slug}`
}

/** Which documents refer to one. */
export function referrersTag(target: FrozenReference): Tag {
  return `${documentTag(target)}<`
}

/**
 * Which documents of a type there are, and in which order: all of them, or those with a facet
 * (`topic:ID`).
 */
export function listTag(type: string, facet = ''): Tag {
  return `${type}[${facet}]`
}

/** Which documents of a type there are, and under which addresses. */
export function addressesTag(type: string): Tag {
  return listTag(type, '*')
}

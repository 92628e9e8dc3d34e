import type { Tag } from '../../read-model/index.ts'

/** Header fields longer than this are refused by some caches. */
const mostCharacters = 4000

/**
 * @returns the keys by which a cache can be told to drop an answer: `statements/ID` for each document
 * in it, `statements` for a list of them, separated by spaces. Where those are too many, the types
 * alone.
 */
export function surrogateKeys(tags: readonly Tag[]): string {
  const documents = tags.filter((tag) => /^[\w-]+\/[^<=[\]]+$/.test(tag))
  const lists = tags.flatMap((tag) => /^([\w-]+)\[/.exec(tag)?.[1] ?? [])
  const keys = [...new Set([...lists, ...documents])].join(' ')
  if (keys.length <= mostCharacters) return keys
  const types = documents.map((tag) => tag.slice(0, tag.indexOf('/')))
  return [...new Set([...lists, ...types])].join(' ')
}

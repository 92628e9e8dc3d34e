import slugify from '@sindresorhus/slugify'

/** Longest slug: what a person still reads in an address bar. */
export const maxSlugLength = 96

/**
 * A readable address part from a title: Russian is transliterated, words are joined by hyphens,
 * and a long title is cut at a word.
 * @returns lower-case Latin letters, digits and hyphens; empty when the title has no letter
 */
export function toSlug(title: string): string {
  const slug = slugify(title, { decamelize: false })
  if (slug.length <= maxSlugLength) return slug
  const cut = slug.slice(0, maxSlugLength + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : slug.slice(0, maxSlugLength)
}

/** Whether a text may stand as a slug in a public path. */
export function isSlug(text: string): boolean {
  return text.length <= maxSlugLength + 16 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

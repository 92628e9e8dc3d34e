/** Longest path that browsers and servers take without question. */
const longest = 2000

/**
 * A path on the site as people type it, made regular: dots resolved, letters percent-encoded.
 * @returns null for what is no path, or could lead to another host
 */
export function toSitePath(given: string): string | null {
  const path = given.trim()
  // A browser takes `/\` for `//`, and leaves control characters out.
  if (!path.startsWith('/') || /[\\\p{Cc}\p{Cf}\p{Z}]/u.test(path)) return null
  if (path.startsWith('//') || path.length > longest) return null
  try {
    const { pathname, search, hash } = new URL(path, 'http://site.invalid')
    const regular = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname
    return regular.startsWith('/') && !regular.startsWith('//') ? regular + search + hash : null
  } catch {
    return null
  }
}

/**
 * The page that a path names, as front ends know it: without query and fragment, letters readable.
 * @param path from `toSitePath`
 */
export function pageOf(path: string): string {
  const page = path.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(page)
  } catch {
    return page
  }
}

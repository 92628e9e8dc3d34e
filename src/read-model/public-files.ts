import { LRUCache } from 'lru-cache'
import type { FrozenReference } from '../content/model.ts'
import { isPixels } from '../media/file-types.ts'
import { variantName, type Variant } from '../media/names.ts'
import { isOffered, nearestVariant, parseVariant } from '../media/variants.ts'
import { createFormerFileFinder, type FormerFile } from './former-files.ts'
import { createShownBy } from './shown-by.ts'
import type { Sqlite } from './sqlite.ts'
import { createStoredFiles, type StoredFile } from './stored-files.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** An uploaded file that publications show. */
export interface PublicFile {
  filename: string
  mimeType: string | null
}

/**
 * What has become of the public name of a file. `because` are the documents that it follows from: it
 * stays so until one of them changes, except that what is gone can come back with a new publication.
 */
export type FileFate = { because: FrozenReference[] } & (
  | { kind: 'public'; /** Under which it was uploaded. */ originalName: string | null }
  /** Another file has taken its place, or other sizes have. */
  | { kind: 'moved'; name: string }
  /** It was public once. */
  | { kind: 'gone' }
)

/** Tells which files readers may have. */
export interface FileFinder {
  /** @returns a file by the name under which it is stored, if a publication shows its document */
  file(filename: string): PublicFile | null
  /** @returns what has become of a name, or null when readers never could have it */
  fate(name: string): FileFate | null
  /** Something was published. */
  forget(): void
}

/** Names whose fate is remembered until something is published; about 0.5 KB each. */
const remembered = 5000

/** @param sqlite an open read model */
export function createFileFinder(sqlite: Sqlite, types: TypeNumbers): FileFinder {
  const files = createStoredFiles(sqlite, types)
  const shownBy = createShownBy(sqlite, types)
  const former = createFormerFileFinder(sqlite)
  const fates = new LRUCache<string, { fate: FileFate | null }>({ max: remembered })

  const withShown = (file: StoredFile) => ({ file, shown: shownBy(file.identity) })

  function findPublic(name: string, variant: Named | null): FileFate | null {
    const holders = variant ? files.byStem(variant.stem) : files.byName(name)
    for (const { file, shown } of holders.filter((each) => has(each, variant)).map(withShown)) {
      const { originalName, of } = file
      if (shown) return { kind: 'public', originalName, because: [of, ...shown] }
    }
    return null
  }

  function findFormer(name: string, variant: Named | null): FileFate | null {
    const all = variant ? former.byStem(variant.stem) : former.byName(name)
    const known = all.filter((each) => had(each, variant))
    if (known.length === 0) return null
    const current = known.flatMap(({ identity }) => files.byIdentity(identity) ?? [])
    for (const { file, shown } of current.map(withShown)) {
      const place = shown && publicNameOf(file, variant)
      if (place) return { kind: 'moved', name: place, because: [file.of, ...shown] }
    }
    return { kind: 'gone', because: current.map(({ of }) => of) }
  }

  function find(name: string): FileFate | null {
    const variant = parseVariant(name)
    return findPublic(name, variant) ?? findFormer(name, variant)
  }

  return {
    file(filename) {
      const found = files.byName(filename).find(({ identity }) => shownBy(identity))
      return found ? { filename, mimeType: found.mimeType } : null
    },
    fate(name) {
      const known = fates.get(name) ?? { fate: find(name) }
      fates.set(name, known)
      return known.fate
    },
    forget: () => fates.clear(),
  }
}

type Named = Variant & { stem: string }

/** Whether readers get a variant, or the file itself, of what is stored. */
function has(file: StoredFile, variant: Variant | null): boolean {
  if (!isPixels(file)) return variant === null
  return variant !== null && file.offer !== null && isOffered(file.offer, variant)
}

function had({ offer }: FormerFile, variant: Variant | null): boolean {
  return offer && variant ? isOffered(offer, variant) : !offer && !variant
}

/** Under what name readers get a file in place of a former one. */
function publicNameOf(file: StoredFile, variant: Variant | null): string | null {
  if (!isPixels(file)) return file.filename
  const nearest = file.offer && nearestVariant(file.offer, variant)
  return nearest && variantName(file.filename, nearest)
}

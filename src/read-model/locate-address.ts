import { addressOf, eraseAddress, parsePath } from '../content/addresses.ts'
import type { FrozenReference, LocalizedText, Redirect } from '../content/model.ts'
import { locales } from '../content/locales.ts'
import { toReason } from './document.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** What readers may ask for: a path of a page, or the id of a document. */
export type Address = { path: string } | { id: string }

/** What stands at an address itself: no redirect is followed. */
export type Place =
  | ({ kind: 'public'; path: string | null; isFormer: boolean } & FrozenReference)
  | ({ kind: 'gone'; redirect: Redirect | null } & Left)
  | ({ kind: 'erased'; since: string } & FrozenReference)

/** What readers may know of what was unpublished. */
export interface Left extends FrozenReference {
  /** When it was unpublished, ISO 8601 in UTC. */
  since: string
  /** Public reason in the languages it was given in, or null. */
  reason: LocalizedText | null
  /** Where it was last, or null where its type has no page. */
  path: string | null
}

interface Live {
  id: string
  type: number
  slug: string
}

interface Gone extends Live {
  since: string
  reason: string | null
  redirect: string | null
}

interface Erased {
  id: string
  type: number
  since: string
}

/** @returns a function that looks an address up; null when it is nobody's */
export function createAddressLocator(
  sqlite: Sqlite,
  types: TypeNumbers,
): (address: Address) => Place | null {
  const statements = prepare(sqlite)
  const live = ({ id, type, slug }: Live, isFormer: boolean): Place => {
    const path = addressOf(types.modelOf(type), slug)
    return { kind: 'public', type: types.slugOf(type), id, path, isFormer }
  }
  const gone = ({ id, type, slug, since, reason, redirect }: Gone): Place => {
    const path = addressOf(types.modelOf(type), slug)
    const left = { type: types.slugOf(type), id, since, reason: toReason(reason), path }
    return { kind: 'gone', ...left, redirect: redirect === null ? null : toRedirect(redirect) }
  }
  const erased = ({ id, type, since }: Erased): Place => {
    return { kind: 'erased', type: types.slugOf(type), id, since }
  }

  function byId(id: string): Place | null {
    const found = statements.liveById.get(id)
    if (found) return live(found, false)
    const left = statements.goneById.get(id)
    if (left) return gone(left)
    const trace = statements.erasedById.get(id)
    return trace ? erased(trace) : null
  }

  function byPath(given: string): Place | null {
    const path = toPagePath(given)
    const { type = '', slug = '' } = parsePath(types.model, path) ?? {}
    const number = types.numberOf(type) ?? null
    const current = statements.liveBySlug.get(slug, number)
    if (current) return live(current, false)
    const former = statements.liveByFormerSlug.get(number, slug)
    if (former) return live(former, true)
    const left = statements.goneBySlug.get(number, slug)
    if (left) return gone(left)
    const trace = statements.erased
      .all()
      .find(({ id, addresses }) => addresses.includes(eraseAddress(id, path)))
    return trace ? erased(trace) : null
  }

  return (address) => ('path' in address ? byPath(address.path) : byId(address.id))
}

function prepare(sqlite: Sqlite) {
  const isRendition = `r.key >= d.key * ${locales.length} AND r.key < (d.key + 1) * ${locales.length}`
  const live = (from: string, rest: string) =>
    sqlite.prepare<Live>(`SELECT d.id, d.type, r.slug FROM ${from} ${rest} LIMIT 1`)
  const left = (from: string, rest: string) =>
    sqlite.prepare<Gone>(
      `SELECT g.id, g.type, g.slug, g.since, g.reason, g.redirect FROM ${from} ${rest} LIMIT 1`,
    )
  const traces = 'SELECT id, type, since, addresses FROM erased'
  return {
    liveById: live(
      'identities i CROSS JOIN documents d ON d.identity = i.key',
      `CROSS JOIN renditions r ON ${isRendition} WHERE i.id = ? ORDER BY r.key`,
    ),
    liveBySlug: live(
      'renditions r CROSS JOIN documents d ON d.key = r.document',
      'WHERE r.slug = ? AND r.type = ? ORDER BY d.key',
    ),
    liveByFormerSlug: live(
      'addresses a CROSS JOIN documents d ON d.identity = a.identity',
      `CROSS JOIN renditions r ON ${isRendition} WHERE a.type = ? AND a.slug = ?
        ORDER BY a.sequence DESC, r.key`,
    ),
    goneById: left('gone g', 'WHERE g.id = ?'),
    goneBySlug: left(
      `addresses a CROSS JOIN identities i ON i.key = a.identity
        CROSS JOIN gone g ON g.id = i.id AND g.type = i.type`,
      'WHERE a.type = ? AND a.slug = ? ORDER BY a.sequence DESC',
    ),
    erasedById: sqlite.prepare<Erased>(`${traces} WHERE id = ?`),
    erased: sqlite.prepare<Erased & { addresses: string }>(traces),
  }
}

/** The page of a path: what the front end does with a query or a fragment is its own affair. */
export function toPagePath(path: string): string {
  const page = path.replace(/[?#].*$/s, '')
  return page.length > 1 && page.endsWith('/') ? page.slice(0, -1) : page
}

function toRedirect(json: string): Redirect {
  return JSON.parse(json) as Redirect
}

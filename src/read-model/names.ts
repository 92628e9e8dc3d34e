import { locales, type Locale } from '../content/locales.ts'
import type { FrozenReference } from '../content/model.ts'
import type { PlacedReference } from './project.ts'
import type { Sqlite } from './sqlite.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** What publications are found by beside their own words: the names of what they refer to. */
const namedTypes = ['people', 'organisations', 'topics', 'centres', 'networks', 'forums', 'events']

/** References that say nothing about the publication itself. */
const silentPaths = ['mediaContacts', 'boilerplates.boilerplate']

/** What documents are called, by what refers to them. */
export interface Names {
  /**
   * @returns a function that gives the names of what is referred to, in a language if they have it; in an
   * order that does not depend on that of the references
   */
  of(references: readonly PlacedReference[]): (locale: Locale) => string[]
  /** It may be called something else now. */
  forget(reference: FrozenReference): void
}

interface Name {
  locale: Locale
  title: string
}

/** Organisations and topics recur in every edition. */
const rememberedNames = 20_000

/** @param sqlite an open read model */
export function createNames(sqlite: Sqlite, types: TypeNumbers): Names {
  const find = sqlite.prepare<Name>(`
    SELECT r.locale, r.title FROM identities i CROSS JOIN documents d ON d.identity = i.key
      CROSS JOIN renditions r ON r.key >= d.key * ${locales.length}
        AND r.key < (d.key + 1) * ${locales.length}
    WHERE i.id = ? AND i.type = ?`)
  const known = new Map<string, Name[]>()
  const placeOf = ({ type, id }: FrozenReference) => `${type} ${id}`

  function namesOf(place: string, { type, id }: FrozenReference): Name[] {
    const found = known.get(place) ?? find.all(id, types.numberOf(type) ?? null)
    if (known.size >= rememberedNames) known.clear()
    known.set(place, found)
    return found
  }

  return {
    of(references) {
      const named = new Map<string, Name[]>()
      for (const reference of references) {
        if (!namedTypes.includes(reference.type) || silentPaths.includes(reference.path)) continue
        const place = placeOf(reference)
        if (!named.has(place)) named.set(place, namesOf(place, reference))
      }
      const inOrder = [...named].sort(([one], [other]) => (one < other ? -1 : 1))
      return (locale) =>
        inOrder.flatMap(([, names]) => {
          const own = names.find((name) => name.locale === locale) ?? names[0]
          return own ? [own.title] : []
        })
    },
    forget: (reference) => void known.delete(placeOf(reference)),
  }
}

/** @returns a function that tells, as one text, what a document is called in all languages */
export function createTitleFinder(sqlite: Sqlite, types: TypeNumbers) {
  const find = sqlite.prepare<{ titles: string | null }>(`
    SELECT group_concat(r.locale || r.title, char(10)) AS titles
    FROM identities i CROSS JOIN documents d ON d.identity = i.key
      CROSS JOIN renditions r ON r.key >= d.key * ${locales.length}
        AND r.key < (d.key + 1) * ${locales.length}
    WHERE i.id = ? AND i.type = ?`)
  return ({ type, id }: FrozenReference): string | null =>
    namedTypes.includes(type) ? (find.get(id, types.numberOf(type) ?? null)?.titles ?? null) : null
}

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
  /** @returns what a document is called in all languages, as one text; null where it has no name */
  textOf(reference: FrozenReference): string | null
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

  function namesOf({ type, id }: FrozenReference): Name[] {
    const place = placeOf({ type, id })
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
        named.set(placeOf(reference), namesOf(reference))
      }
      const inOrder = [...named].sort(([one], [other]) => (one < other ? -1 : 1))
      return (locale) =>
        inOrder.flatMap(([, names]) => {
          const own = names.find((name) => name.locale === locale) ?? names[0]
          return own ? [own.title] : []
        })
    },
    textOf(reference) {
      if (!namedTypes.includes(reference.type)) return null
      const names = namesOf(reference)
      return names.length > 0 ? names.map(({ locale, title }) => locale + title).join('\n') : null
    },
    forget: (reference) => void known.delete(placeOf(reference)),
  }
}

import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '../content/locales.ts'

/** A person as the records name them. */
export interface KnownPerson {
  id: string
  name: string
}

export async function findPeople(
  payload: Payload,
  locale: Locale,
  req?: PayloadRequest,
): Promise<KnownPerson[]> {
  const { docs } = await payload.find({
    ...{ collection: 'people', locale, limit: 0, depth: 0, select: { name: true } },
    ...(req && { req }),
  })
  return docs.map(({ id, name }) => ({ id: String(id), name: name ?? '' }))
}

/** The one person of that name, in whatever order its parts stand; null for none and for several. */
export function personNamed(name: string, people: readonly KnownPerson[]): KnownPerson | null {
  const wanted = keyOf(name)
  const found = people.filter((person) => keyOf(person.name) === wanted)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** `Хрипун Алексей` is `Алексей Хрипун`. */
function keyOf(name: string): string {
  return wordsOf(name).sort().join(' ')
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}’'-]+/gu) ?? []
  )
}

/**
 * The person whose whole name a text mentions first, in any case: `главу АСИ Светлану Чупшеву`. A
 * guess: endings are compared by what is before them.
 */
export function personMentioned(text: string, people: readonly KnownPerson[]): KnownPerson | null {
  const said = wordsOf(text)
  const mentions = people.flatMap((person) => {
    const name = wordsOf(person.name)
    if (name.length < 2) return []
    const at = said.findIndex((_, start) =>
      name.every((word, index) => isFormOf(said[start + index] ?? '', word)),
    )
    return at >= 0 ? [{ person, at }] : []
  })
  const [first] = mentions.sort((a, b) => a.at - b.at)
  return first?.person ?? null
}

/** Russian endings of names have three letters at most: `Чупшевой`, `Ивановым`. */
function isFormOf(word: string, name: string): boolean {
  const stem = name.replace(/[аеиоуыэюяьй]$/u, '')
  return stem.length >= 3 && word.startsWith(stem) && word.length - stem.length <= 3
}

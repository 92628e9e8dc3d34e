import type { Payload } from 'payload'
import type { Locale } from '../content/locales.ts'

/** The names under which a text may mention an organisation. */
export interface KnownOrganisation {
  id: string
  names: string[]
}

/**
 * The organisation that a text mentions first; of two at the same place, the longer name.
 * @param text of any layout: line breaks and letter case do not matter
 */
export function mentionedFirst(
  text: string,
  organisations: readonly KnownOrganisation[],
): KnownOrganisation | null {
  const said = normalise(text)
  const mentions = organisations.flatMap((organisation) =>
    organisation.names.filter(Boolean).map((name) => {
      const normal = normalise(name)
      return { organisation, at: findWords(said, normal), length: normal.length }
    }),
  )
  const [first] = mentions
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)
  return first?.organisation ?? null
}

function normalise(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
}

/** Whole words only: «АСИ» is not in «красить». */
function findWords(text: string, words: string): number {
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '')
  let at = text.indexOf(words)
  while (at >= 0 && (isLetter(text[at - 1]) || isLetter(text[at + words.length])))
    at = text.indexOf(words, at + 1)
  return at
}

/** The organisations of the records, under all their names. */
export async function findOrganisations(
  payload: Payload,
  locale: Locale,
): Promise<KnownOrganisation[]> {
  const { docs } = await payload.find({
    collection: 'organisations',
    locale,
    limit: 0,
    depth: 0,
    select: { name: true, shortName: true, nameGenitive: true },
  })
  return docs.map(({ id, name, shortName, nameGenitive }) => ({
    id: String(id),
    names: [name, shortName ?? '', nameGenitive ?? ''],
  }))
}

/** The organisation that has this very name, or null. */
export function organisationNamed(
  name: string,
  organisations: readonly KnownOrganisation[],
): KnownOrganisation | null {
  const wanted = normalise(name)
  if (wanted === '') return null
  return organisations.find(({ names }) => names.some((one) => normalise(one) === wanted)) ?? null
}

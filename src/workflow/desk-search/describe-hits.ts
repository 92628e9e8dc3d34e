import type { PayloadRequest } from 'payload'
import type { Label } from '../../content/content-type.ts'
import { locales, type Locale } from '../../content/locales.ts'
import { findEntries } from '../../ledger/stored.ts'
import type { DeskIndex, DeskQuery } from '../../search/desk/desk-index.ts'
import type { DeskReference, DeskText, IndexedReference } from '../../search/desk/document.ts'
import type { Piece } from '../../search/mark.ts'
import { cutSnippet } from '../../search/snippet.ts'
import { findCases, type ReviewState } from '../cases.ts'
import { publicStates, type PublicState } from '../moves/situation.ts'
import { organisationsIn } from '../organisations-in.ts'
import { toStamp } from './document-text.ts'
import { findAsUser } from './keep-readable.ts'

/** One document that was found. */
export interface DeskHit extends DeskReference {
  /** What the type is called, in the language of the admin UI. */
  typeName: string
  /** In the language that was found best; empty where it has none. */
  title: Piece[]
  /** A place of the text; empty where the document has no more than its title. */
  snippet: Piece[]
  /** How far its review has come; null for what is not reviewed. */
  state: ReviewState | null
  /** What readers have of it; null for what is not reviewed. */
  publicState: PublicState | null
  /** Names of those who publish it, as far as the user may read them. */
  organisations: string[]
  /** ISO 8601 in UTC. */
  updatedAt: string
}

const [titleLength, snippetLength] = [300, 160]

/** A snippet is asked for with each key that is typed: the rest of a book is not looked at. */
const looksInto = 20_000

/** What is shown of documents that the user of the request may read. */
export async function describeHits(
  req: PayloadRequest,
  index: DeskIndex,
  query: DeskQuery,
  shown: readonly IndexedReference[],
): Promise<DeskHit[]> {
  if (shown.length === 0) return []
  const found = await findAsUser(req, shown, { updatedAt: true, organisations: true })
  const names = await namesOfOrganisations(req, [...found.values()].flatMap(organisationsIn))
  const cases = new Map(
    (
      await findCases(
        req,
        shown.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  )
  const hits: DeskHit[] = []
  for (const { type, id, stamp } of shown) {
    const document = found.get(id)
    // It was deleted, changed, or taken from the user, in this very moment.
    if (!document || toStamp(document.updatedAt) !== stamp) continue
    const state = cases.get(id)?.state ?? null
    hits.push({
      ...{ type, id, typeName: typeName(req, type), ...textOf(index, query, { type, id, stamp }) },
      ...{ state, publicState: state && (await findPublicState(req, id)) },
      organisations: organisationsIn(document).flatMap((one) => names.get(one) ?? []),
      updatedAt: stamp,
    })
  }
  return hits
}

/**
 * The language of the query first; another where that has none of the words. Where only a name of what
 * it refers to has them, that is shown.
 */
function textOf(index: DeskIndex, query: DeskQuery, reference: IndexedReference) {
  const { analyser } = index
  const texts = index.textsOf(reference)
  const inOrder = [query.locale, ...locales.filter((locale) => locale !== query.locale)]
  const pieces = inOrder.flatMap((locale) => {
    const text = texts[locale]
    return text ? [piecesOf(text, query, { analyser, locale })] : []
  })
  const says = pieces.find(({ title, snippet }) => [...title, ...snippet].some(isMatch))
  const named = says ? undefined : pieces.find(({ names }) => names.some(isMatch))
  const shown = says ?? pieces.find(({ title }) => title.length > 0) ?? pieces[0]
  return { title: shown?.title ?? [], snippet: named?.names ?? shown?.snippet ?? [] }
}

const isMatch = (piece: Piece) => piece.isMatch

function piecesOf(
  { title, body, names = '' }: DeskText,
  { terms, beginnings }: DeskQuery,
  how: { analyser: DeskIndex['analyser']; locale: Locale },
) {
  const found = { ...how, terms, beginnings, looksInto }
  return {
    title: cutSnippet({ ...found, text: title, length: titleLength }),
    snippet: cutSnippet({ ...found, text: body, length: snippetLength }),
    names: cutSnippet({ ...found, text: names, length: snippetLength }),
  }
}

function typeName({ payload, i18n }: PayloadRequest, type: string): string {
  const { labels } = payload.config.collections.find(({ slug }) => slug === type) ?? {}
  const singular = labels?.singular as Label | undefined
  return singular?.[i18n.language === 'en' ? 'en' : 'ru'] ?? type
}

async function namesOfOrganisations(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const references = [...new Set(ids)].map((id) => ({ type: 'organisations', id }))
  const found = await findAsUser(req, references, { name: true })
  const inOrder: readonly Locale[] = req.i18n.language === 'en' ? ['en', 'ru'] : ['ru', 'en']
  const names = [...found].flatMap(([id, { name }]): [string, string][] => {
    const byLocale = (name ?? {}) as Partial<Record<Locale, string>>
    const shown = inOrder.map((locale) => byLocale[locale]).find(Boolean)
    return shown ? [[id, shown]] : []
  })
  return new Map(names)
}

async function findPublicState(req: PayloadRequest, documentId: string): Promise<PublicState> {
  const where = { documentId: { equals: documentId } }
  const [last] = await findEntries(req, { where, sort: '-sequence', limit: 1 })
  return last ? publicStates[last.action] : 'none'
}

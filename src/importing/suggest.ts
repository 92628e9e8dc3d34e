import type { Suggestion } from '../workflow/imports/suggestion.ts'
import type { KnownOrganisation } from './find-publisher.ts'
import type { KnownPerson } from './match-people.ts'
import { personMentioned, personNamed } from './match-people.ts'
import type { Message } from './import-error.ts'
import type { RecognisedFile } from './recognise-document.ts'
import { formatDay, labels, places } from './suggestion-words.ts'

/** What the records know, to match with. */
export interface Records {
  people: readonly KnownPerson[]
  /** Whom the text mentions first, and whether the user may publish in that name. */
  publisher: KnownOrganisation | null
  mayPublishFor: boolean
  /** The organisation that the source's name names, if any. */
  sourceOrganisation: KnownOrganisation | null
}

type Draft = Omit<Suggestion, 'target'> & { target?: Suggestion['target'] }

/**
 * What a file says of the fields of its draft. What its own structure says plainly is filled in, and
 * marked so; what is concluded from its prose waits to be accepted.
 * @param hasField whether the type has a field
 */
export function suggest(
  found: RecognisedFile,
  text: string,
  records: Records,
  hasField: (name: string) => boolean,
): Suggestion[] {
  const drafts = [
    titleOf(found),
    leadOf(found),
    speakerOf(found, text, records),
    datelineOf(found),
    dayOf(found),
    sourceOf(found, records),
    publisherOf(records),
  ]
  return drafts
    .filter((draft) => draft !== null)
    .filter(({ data }) => Object.keys(data).every(hasField))
    .map((draft) => ({ target: null, ...draft }))
}

const unsure = new Set(['speaker', 'first-sentence'])

function titleOf({ title, titleOrigin }: RecognisedFile): Draft | null {
  if (!title) return null
  const certainty =
    titleOrigin === 'heading' ? 'sure' : unsure.has(titleOrigin) ? 'guess' : 'likely'
  const where = places.title[titleOrigin]
  return { key: 'title', ...of(labels.title, title, where), certainty, ...filled({ title }) }
}

function leadOf({ lead }: RecognisedFile): Draft | null {
  if (!lead) return null
  const where = places.firstSentences
  return { key: 'lead', ...of(labels.lead, lead, where), certainty: 'likely', ...filled({ lead }) }
}

function speakerOf(
  { speaker, isSpeakerQuoted }: RecognisedFile,
  text: string,
  { people }: Records,
): Draft | null {
  if (!speaker) return mentionedSpeaker(text, people)
  const person = personNamed(speaker.name, people)
  const record = person && { collection: 'people' as const, ...person }
  const data = { speaker: person ? { person: person.id } : { ...speaker } }
  const where = isSpeakerQuoted ? places.quoted : places.heading
  return {
    ...{ key: 'speaker', ...of(labels.speaker, `${speaker.name}, ${speaker.position}`, where) },
    ...{ certainty: isSpeakerQuoted ? 'guess' : 'likely', record, data },
    state: isSpeakerQuoted ? 'open' : 'filled',
  }
}

function mentionedSpeaker(text: string, people: readonly KnownPerson[]): Draft | null {
  const person = personMentioned(text, people)
  if (!person) return null
  return {
    ...{ key: 'speaker', ...of(labels.speaker, person.name, places.mentioned) },
    ...{ certainty: 'guess', record: { collection: 'people', ...person } },
    ...{ data: { speaker: { person: person.id } }, state: 'open' },
  }
}

function datelineOf({ dateline }: RecognisedFile): Draft | null {
  if (!dateline) return null
  const where = places.dateline
  return {
    ...{ key: 'dateline', ...of(labels.dateline, dateline, where) },
    ...{ certainty: 'sure', ...filled({ dateline }) },
  }
}

function dayOf({ date }: RecognisedFile): Draft | null {
  if (!date) return null
  const where = { ru: `строка «${date.words}»`, en: `the line “${date.words}”` }
  return {
    ...{ key: 'deliveredOn', ...of(labels.day, formatDay(date.day), where) },
    ...{ certainty: 'likely', record: null, data: { deliveredOn: date.day }, state: 'open' },
  }
}

function sourceOf({ source }: RecognisedFile, { sourceOrganisation }: Records): Draft | null {
  if (!source) return null
  const { name, url, date } = source
  const shown = [name, url, date && formatDay(date)].filter(Boolean).join(', ')
  return {
    ...{ key: 'source', ...of(labels.source, shown, places.source) },
    ...{ certainty: 'likely', ...filled({ source }), record: toRecord(sourceOrganisation) },
  }
}

function publisherOf({ publisher, mayPublishFor }: Records): Draft | null {
  if (!publisher) return null
  const name = publisher.names[0] ?? ''
  return {
    ...{ key: 'organisations', ...of(labels.publisher, name, places.mentioned) },
    ...{ certainty: 'guess', record: toRecord(publisher) },
    ...{ data: { organisations: [publisher.id] }, state: mayPublishFor ? 'filled' : 'open' },
  }
}

function toRecord(organisation: KnownOrganisation | null): Suggestion['record'] {
  if (!organisation) return null
  const { id, names } = organisation
  return { collection: 'organisations', id, name: names[0] ?? '' }
}

const of = (label: Message, shown: string, where: Message) => ({ label, shown, where })

const filled = (data: object) =>
  ({ record: null, data: data as Record<string, unknown>, state: 'filled' }) as const

/** The fields of the draft that are filled in at once. */
export function filledFields(suggestions: readonly Suggestion[]): Record<string, unknown> {
  const own = suggestions.filter(({ state, target }) => state === 'filled' && target === null)
  return Object.assign({}, ...own.map(({ data }) => data)) as Record<string, unknown>
}

import type { CollectionSlug } from 'payload'
import { seedDocuments } from '../../seed/content/index.ts'
import { paragraphs, type Refer, type SeedDocument, type SeedFields } from '../../seed/document.ts'
import { fillers, pickSome } from './fillers.ts'
import { readCorpus, type Headed, type Kind, type Written } from './read-corpus.ts'
import { corpusRecords, namedPeople } from './records.ts'

/** So that nobody takes it for news. */
const notice = {
  ru: 'Учебный материал: город Медоград, его люди и учреждения вымышлены.',
  en: 'Sample material: the city of Medograd, its people and institutions are invented.',
}

const typeOf: Record<Kind, CollectionSlug> = {
  N: 'announcements',
  S: 'statements',
  G: 'guidance',
  F: 'forum-reports',
}

const written = readCorpus()

/** The seed and the publications of `corpus/*.md`, each after those that it refers to. */
export const corpus: SeedDocument[] = [
  ...new Set([...seedDocuments, ...corpusRecords, ...written.map(toDocument)]),
]

function toDocument(entry: Written, number: number): SeedDocument {
  const { slug, kind, en } = entry
  return {
    type: typeOf[kind],
    slug,
    fields: (refer) => ({
      publishedAt: publishedAt(number),
      organisations: [refer('organisations', 'medograd-department')],
      topics: [refer('topics', entry.topic)],
      ...detailsOf(entry, number, refer),
    }),
    ru: toTexts(entry, [entry.facts, ...besides(entry, number), notice.ru]),
    ...(en && { en: toTexts(en, [pickSome(fillers.en, number, 4).join(' '), notice.en]) }),
  }
}

/** Two years of news, in an order that has nothing to do with what they are about. */
function publishedAt(number: number): string {
  const day = (number * 211) % 730
  return new Date(Date.UTC(2024, 9, 1, 9) + day * 86_400_000).toISOString()
}

function toTexts({ title, lead }: Headed, body: string[]): SeedFields {
  return { title, lead, body: paragraphs(...body) }
}

/** Sentences that fit anywhere; codes in some reports; in every third a link to another text. */
function besides({ kind, codes }: Written, number: number): string[] {
  const other = written[(number * 37 + 11) % written.length]
  return [
    pickSome(fillers.ru, number, 4).join(' '),
    ...(kind === 'F' && codes.length > 0 ? [`Коды по МКБ-10: ${codes.join(', ')}.`] : []),
    ...(other && number % 3 === 0 ? [`Читайте также: «${other.title}».`] : []),
  ]
}

function detailsOf({ kind, codes, title, lead }: Written, number: number, refer: Refer) {
  const named = namedPeople.find(([stem]) => `${title} ${lead}`.includes(stem))
  const person = named && { speaker: { person: refer('people', named[1]) } }
  const day = publishedAt(number).slice(0, 10)
  const details: Record<Kind, SeedFields> = {
    N: { kind: 'launch', effectiveFrom: day },
    S: { kind: 'statement', urgency: 'routine', deliveredOn: day, ...person },
    G: {
      ...{ kind: 'patient-leaflet', applicationStatus: 'applies', icd10Codes: codes },
      ...{ population: { group: 'both' }, approvedOn: day },
      developers: [refer('organisations', 'medograd-public-health')],
    },
    F: { forum: refer('forums', 'medograd-vrach-i-gorod') },
  }
  return details[kind]
}

import type { Payload, PayloadRequest } from 'payload'
import type { Guidance } from '../../src/payload-types.ts'
import { richText } from './documents.ts'
import { createPublisher } from './publisher.ts'

export type GuidelineFields = Partial<Omit<Guidance, 'id'>>
export type RecommendationRow = NonNullable<Guidance['recommendations']>[number]
export type CitationRow = NonNullable<Guidance['citations']>[number]

/** What guidelines of a test have in common. */
export interface Desk {
  payload: Payload
  organisation: string
}

/** An empty installation with an organisation that publishes. */
export async function openDesk(payload: Payload): Promise<Desk> {
  return { payload, organisation: await createPublisher(payload) }
}

/** Publishes a guideline: a protocol, unless the fields say otherwise. */
export function publishGuideline(
  { payload, organisation }: Desk,
  fields: GuidelineFields,
  req?: PayloadRequest,
): Promise<Guidance> {
  const data = {
    title: 'Вымышленный протокол',
    body: richText('Текст вымышленного протокола.'),
    kind: 'protocol',
    organisations: [organisation],
    ...fields,
    _status: 'published',
  } as Guidance
  return payload.create({ collection: 'guidance', data, depth: 0, req })
}

/** A citation that is right. */
export const citation = (fields: CitationRow | object = {}): CitationRow => ({
  number: 1,
  title: 'Выдуманное исследование',
  year: 2020,
  doi: '10.1000/182',
  ...fields,
})

/** A recommendation that is right beside `citation()`. */
export const recommendation = (fields: RecommendationRow | object = {}): RecommendationRow => ({
  text: 'Рекомендуется измерять давление.',
  type: 'treatment',
  direction: 'for',
  grade: { scale: 'uur-udd', strength: 'A', certainty: 'udd-1' },
  citationNumbers: [1],
  ...fields,
})

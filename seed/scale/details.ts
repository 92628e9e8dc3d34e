import type { PublicationSlug } from '../../src/workflow/publish-document.ts'
import type { Locale } from '../../src/content/locales.ts'
import { addYears } from '../../src/lib/calendar.ts'
import type { Refer, SeedFields } from '../document.ts'
import type { Random } from './random.ts'
import { scaleRecords } from './records.ts'
import { point } from './texts.ts'
import type { Theme } from './themes.ts'

/** What the fields of a type are drawn from; the texts of rows are drawn anew for each language. */
export interface Draft {
  number: number
  theme: Theme
  /** ISO 8601. */
  publishedAt: string
  refer: Refer
}

/** The fields of a type in one language: those that are not texts are the same in all of them. */
export type Details = (random: Random, draft: Draft, locale: Locale) => SeedFields

/** Some record of a type that generated publications refer to. */
export function anyOf(random: Random, refer: Refer, type: keyof typeof slugs): string {
  return refer(type, random.pick(slugs[type]))
}

const slugsOf = (type: string) =>
  scaleRecords.filter((record) => record.type === type).map(({ slug }) => slug)

const slugs = {
  organisations: slugsOf('organisations'),
  people: slugsOf('people'),
  forums: slugsOf('forums'),
  topics: slugsOf('topics'),
}

/** Payload makes ids of rows of 24 hexadecimal digits; these are the same in every language. */
const rowId = ({ number }: Draft, row: number) =>
  number.toString(16).padStart(16, '0') + row.toString(16).padStart(8, '0')

/** Payload keeps a calendar date as noon of that day. */
const dayOf = (instant: string) => `${instant.slice(0, 10)}T12:00:00.000Z`

function rows(count: number, draft: Draft, row: (index: number) => SeedFields): SeedFields[] {
  return Array.from({ length: count }, (_, index) => ({ id: rowId(draft, index), ...row(index) }))
}

const statement: Details = (random, { publishedAt, refer }, locale) => ({
  kind: random.pick(['statement', 'address', 'press-release', 'comment', 'answer']),
  urgency: random.pick(['routine', 'routine', 'routine', 'important']),
  deliveredOn: dayOf(publishedAt),
  dateline: { ru: 'МЕДОГРАД', en: 'MEDOGRAD' }[locale],
  speaker: random.chance(0.5)
    ? { person: anyOf(random, refer, 'people') }
    : { name: { ru: 'Пресс-служба Медограда', en: 'Medograd press service' }[locale] },
})

const announcement: Details = (random, { publishedAt }) => ({
  kind: random.pick(['launch', 'plan', 'conference', 'partnership', 'emergency']),
  effectiveFrom: dayOf(publishedAt),
  effectiveUntil: random.chance(0.5) ? dayOf(addYears(publishedAt, 1)) : null,
})

const forumReport: Details = (random, draft, locale) => ({
  forum: anyOf(random, draft.refer, 'forums'),
  participants: { number: random.integer(80, 2500), estimated: random.chance(0.5) },
  outcomes: rows(random.integer(0, 4), draft, (index) => ({
    number: index + 1,
    kind: 'resolution',
    text: point(locale, random, draft.theme),
  })),
})

const guideline: Details = (random, draft, locale) => {
  const kind = random.pick(['patient-leaflet', 'protocol', 'clinical-recommendation'])
  const common = {
    kind,
    applicationStatus: 'applies',
    population: { group: random.pick(['adults', 'children', 'both']) },
    developers: [anyOf(random, draft.refer, 'organisations')],
    approvedOn: dayOf(draft.publishedAt),
  }
  if (kind === 'patient-leaflet') return common
  const count = random.integer(1, 4)
  return {
    ...common,
    ...(kind === 'clinical-recommendation' && {
      identity: { code: `ОБРАЗЕЦ-${draft.number}`, version: 1 },
    }),
    recommendations: rows(count, draft, () => recommendation(random, draft, locale)),
    citations: [citation(draft, count)],
  }
}

function recommendation(random: Random, { theme }: Draft, locale: Locale): SeedFields {
  return {
    text: point(locale, random, theme),
    type: random.pick(['diagnosis', 'prevention', 'treatment', 'rehabilitation']),
    direction: 'for',
    grade: {
      scale: 'uur-udd',
      strength: random.pick(['A', 'B', 'C']),
      certainty: random.pick(['udd-1', 'udd-2', 'udd-3', 'udd-4']),
    },
    citationNumbers: [1],
  }
}

const citation = (draft: Draft, row: number): SeedFields => ({
  id: rowId(draft, row),
  number: 1,
  title: `Вымышленный источник к образцу ${draft.number}`,
  year: Number(draft.publishedAt.slice(0, 4)),
  url: `https://example.org/medograd/${draft.number}`,
})

export const detailsOf: Record<PublicationSlug, Details> = {
  statements: statement,
  announcements: announcement,
  'forum-reports': forumReport,
  guidance: guideline,
}

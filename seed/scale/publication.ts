import { v7 as uuidv7 } from 'uuid'
import { locales, type Locale } from '../../src/content/locales.ts'
import { toSlug } from '../../src/lib/slug.ts'
import { toLexical } from '../../src/rich-text/from-paragraphs.ts'
import type { NewPublication } from '../../src/workflow/bulk-publish.ts'
import type { PublicationSlug } from '../../src/workflow/publish-document.ts'
import type { Refer, SeedFields } from '../document.ts'
import { anyOf, detailsOf, type Draft } from './details.ts'
import { seededRandom, type Random } from './random.ts'
import { body, drawBodySize, lead, title } from './texts.ts'
import { themes } from './themes.ts'

/** The years that generated publications are dated in; fixed, so that every run agrees. */
export const period = {
  from: Date.parse('2021-11-01T00:00:00Z'),
  until: Date.parse('2026-11-01T00:00:00Z'),
}

/** Of twenty publications, how many are of each type. */
const shares: PublicationSlug[] = [
  ...Array<PublicationSlug>(8).fill('statements'),
  ...Array<PublicationSlug>(6).fill('announcements'),
  ...Array<PublicationSlug>(3).fill('forum-reports'),
  ...Array<PublicationSlug>(3).fill('guidance'),
]

/** Random choices about a publication; each purpose has its own, so that none moves another. */
const draw = (number: number, purpose: number) => seededRandom(number * 8 + purpose)

/**
 * By what a generated publication is known, in every installation.
 * @param number from 1
 */
export function addressOf(number: number): { type: PublicationSlug; id: string } {
  const random = draw(number, 0)
  const bytes = Uint8Array.from({ length: 16 }, () => random.integer(0, 255))
  const id = uuidv7({ msecs: period.from + number * 1_000, random: bytes })
  return { type: random.pick(shares), id }
}

/**
 * A generated publication. It depends on its number alone, and refers to publications with lower
 * numbers: more of them never change those that are there.
 * @param number from 1
 * @param refer finds the ids of `scaleRecords`
 */
export function publicationOf(number: number, refer: Refer): NewPublication {
  const { type, id } = addressOf(number)
  const random = draw(number, 1)
  const publishedAt = new Date(random.integer(period.from, period.until - 1)).toISOString()
  const draft: Draft = { number, theme: random.pick(themes), publishedAt, refer }
  const shared = {
    publishedAt,
    slug: toSlug(`образец ${number} ${draft.theme.ru.nom}`),
    ...connections(random, draft),
  }
  const size = drawBodySize(random)
  const written = locales.filter((locale) => locale === 'ru' || number % 2 === 0)
  const texts = written.map((locale) => {
    const details = detailsOf[type](draw(number, 2), draft, locale)
    return [locale, { ...shared, ...details, ...textsOf(locale, draft, size) }]
  })
  return { type, id, fields: Object.fromEntries(texts) as NewPublication['fields'] }
}

function connections(random: Random, { number, refer }: Draft): SeedFields {
  const publisher = anyOf(random, refer, 'organisations')
  const topics = Array.from({ length: random.integer(1, 3) }, () => anyOf(random, refer, 'topics'))
  const earlier = Array.from({ length: number > 1 ? random.integer(0, 4) : 0 }, () =>
    random.integer(Math.max(1, number - 1_000), number - 1),
  )
  return {
    organisations: [publisher],
    topics: [...new Set(topics)],
    related: [...new Set(earlier)].map((other) => {
      const { type: relationTo, id: value } = addressOf(other)
      return { relationTo, value }
    }),
  }
}

function textsOf(locale: Locale, { number, theme }: Draft, size: number): SeedFields {
  const random = draw(number, 3 + locales.indexOf(locale))
  return {
    title: title(locale, random, theme, number),
    lead: lead(locale, random, theme),
    // English says the same in about half the bytes.
    body: toLexical(body(locale, random, theme, locale === 'ru' ? size : size / 2)),
  }
}

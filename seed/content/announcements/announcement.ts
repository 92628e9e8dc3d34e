import type { SeedDocument, SeedFields } from '../../document.ts'

interface Announcement {
  slug: string
  fields: SeedFields
  /** Slugs without the prefix of the city. */
  publishers?: string[]
  topics: string[]
  centres?: string[]
  related?: string[]
  isOfNetwork?: boolean
  ru: SeedFields
  en?: SeedFields
}

/** An announcement of the fictional city. */
export const announcement = ({ slug, fields, ru, en, ...links }: Announcement): SeedDocument => ({
  type: 'announcements',
  slug: `svetlogorye-${slug}`,
  fields: (refer) => ({
    ...fields,
    organisations: (links.publishers ?? ['departament']).map((publisher) =>
      refer('organisations', `svetlogorye-${publisher}`),
    ),
    topics: links.topics.map((topic) => refer('topics', topic)),
    centres: (links.centres ?? []).map((centre) => refer('centres', `svetlogorye-${centre}`)),
    related: (links.related ?? []).map((other) => ({
      relationTo: 'announcements',
      value: refer('announcements', `svetlogorye-${other}`),
    })),
    ...(links.isOfNetwork && { network: refer('networks', 'svetlogorye-shkoly-zdorovya') }),
  }),
  ru,
  ...(en && { en }),
})

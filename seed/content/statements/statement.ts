import type { CollectionSlug } from 'payload'
import type { Refer, SeedDocument, SeedFields } from '../../document.ts'

/** Type and slug of a document, as `events/slug`. */
type Address = `${CollectionSlug}/${string}`

interface Statement {
  slug: string
  fields: SeedFields
  /** Slug of a person. */
  speaker?: string
  occasion?: Address
  /** Slugs without the prefix of the city. */
  publishers?: string[]
  topics: string[]
  related?: Address[]
  boilerplates?: string[]
  contacts?: string[]
  ru: SeedFields
  en?: SeedFields
}

function linkTo(refer: Refer, address: Address) {
  const [type, slug] = address.split('/') as [CollectionSlug, string]
  return { relationTo: type, value: refer(type, slug) }
}

const ofTheCity = (refer: Refer, type: CollectionSlug, slugs: string[]) =>
  slugs.map((slug) => refer(type, `svetlogorye-${slug}`))

/** A statement of the fictional city. */
export const statement = ({ slug, fields, ru, en, ...links }: Statement): SeedDocument => ({
  type: 'statements',
  slug: `svetlogorye-${slug}`,
  fields: (refer) => ({
    ...fields,
    ...(links.speaker && { speaker: { person: refer('people', links.speaker) } }),
    ...(links.occasion && { occasion: linkTo(refer, links.occasion) }),
    organisations: ofTheCity(refer, 'organisations', links.publishers ?? ['departament']),
    topics: links.topics.map((topic) => refer('topics', topic)),
    related: (links.related ?? []).map((address) => linkTo(refer, address)),
    boilerplates: ofTheCity(refer, 'boilerplates', links.boilerplates ?? []).map((id) => ({
      boilerplate: id,
    })),
    mediaContacts: (links.contacts ?? []).map((contact) => refer('people', contact)),
  }),
  ru,
  ...(en && { en }),
})

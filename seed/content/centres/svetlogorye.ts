import type { Refer, SeedDocument, SeedFields } from '../../document.ts'

interface Centre {
  slug: string
  fields: SeedFields
  /** Slugs of organisations without their prefix. */
  host?: string
  history: { status: string; date: string; announcement?: string; note?: string }[]
  ru: SeedFields
  en?: SeedFields
}

const announced = (refer: Refer, slug: string) => ({
  announcement: refer('announcements', `svetlogorye-${slug}`),
})

/** A centre of the fictional city, of its network. */
export function centre({ slug, fields, host, history, ru, en }: Centre): SeedDocument {
  return {
    type: 'centres',
    slug: `svetlogorye-${slug}`,
    fields: (refer) => ({
      ...{ level: 'city', region: 'samara', ...fields },
      network: refer('networks', 'svetlogorye-shkoly-zdorovya'),
      ...(host && { hostOrganisation: refer('organisations', `svetlogorye-${host}`) }),
      statusHistory: history.map(({ announcement, ...change }) => ({
        ...change,
        ...(announcement && announced(refer, announcement)),
      })),
    }),
    ru: { city: 'Светлогорье-на-Ладе (вымышленный город)', ...ru },
    ...(en && { en: { city: 'Svetlogorye-on-Lada (fictional city)', ...en } }),
  }
}

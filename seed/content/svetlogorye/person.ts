import type { Refer, SeedDocument } from '../../document.ts'

interface Post {
  organisation: string
  /** Russian and English. */
  position: [ru: string, en: string]
  from?: string
  until?: string
  isMain?: boolean
}

interface Name {
  family: string
  given: string
  patronymic: string
  genitive: string
}

export interface Person {
  slug: string
  ru: Name
  en: [given: string, patronymic: string, family: string]
  posts: Post[]
  press?: string
}

const appointmentsOf = (posts: Post[]) => (refer: Refer) =>
  posts.map(({ organisation, position: [position], ...post }) => ({
    ...{ organisation: refer('organisations', `svetlogorye-${organisation}`), position },
    ...post,
  }))

/** Nobody has a number of the area code 000. */
const contact = (number: string) => ({
  phone: `+7 000 000-${number}`,
  email: `press-${number.slice(-2)}@svetlogorye.example.org`,
})

/** A made-up person, known in both languages. */
export function person({ slug, ru, en, posts, press }: Person): SeedDocument {
  const [given, patronymic, family] = en
  return {
    type: 'people',
    slug,
    fields: (refer) => ({
      appointments: appointmentsOf(posts)(refer),
      ...(press && { pressContact: contact(press) }),
    }),
    ru: {
      name: `${ru.given} ${ru.patronymic} ${ru.family}`,
      ...{ familyName: ru.family, givenName: ru.given, patronymic: ru.patronymic },
      nameGenitive: ru.genitive,
    },
    en: {
      name: `${given} ${family}`,
      ...{ familyName: family, givenName: given, patronymic },
      nameWithInitials: `${given.charAt(0)}. ${patronymic.charAt(0)}. ${family}`,
      appointments: posts.map(({ position: [, position] }) => ({ position })),
    },
  }
}

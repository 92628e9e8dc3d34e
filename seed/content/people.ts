import type { SeedDocument } from '../document.ts'

/** The two speakers of the source documents, with the posts that these name. */
export const people: SeedDocument[] = [
  {
    type: 'people',
    slug: 'aleksej-hripun',
    fields: (refer) => ({
      appointments: [
        {
          organisation: refer('organisations', 'dzm'),
          position: 'руководитель Департамента здравоохранения города Москвы',
        },
      ],
    }),
    ru: {
      name: 'Алексей Хрипун',
      familyName: 'Хрипун',
      givenName: 'Алексей',
      nameGenitive: 'Алексея Хрипуна',
    },
    en: {
      name: 'Alexey Khripun',
      familyName: 'Khripun',
      givenName: 'Alexey',
      nameWithInitials: 'A. Khripun',
      appointments: [{ position: 'Head of the Moscow City Health Department' }],
    },
  },
  {
    type: 'people',
    slug: 'svetlana-chupsheva',
    fields: (refer) => ({
      appointments: [
        {
          organisation: refer('organisations', 'asi'),
          position: 'глава Агентства стратегических инициатив',
        },
      ],
    }),
    ru: {
      name: 'Светлана Чупшева',
      familyName: 'Чупшева',
      givenName: 'Светлана',
      nameGenitive: 'Светланы Чупшевой',
    },
    en: {
      name: 'Svetlana Chupsheva',
      familyName: 'Chupsheva',
      givenName: 'Svetlana',
      nameWithInitials: 'S. Chupsheva',
      appointments: [{ position: 'Head of the Agency for Strategic Initiatives' }],
    },
  },
]

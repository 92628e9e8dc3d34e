import type { SeedDocument } from '../document.ts'

export const people: SeedDocument[] = [
  {
    type: 'people',
    slug: 'aleksej-hripun',
    fields: (refer) => ({ organisation: refer('organisations', 'dzm') }),
    ru: {
      name: 'Алексей Хрипун',
      position: 'руководитель Департамента здравоохранения города Москвы',
    },
    en: { name: 'Alexey Khripun', position: 'Head of the Moscow City Health Department' },
  },
  {
    type: 'people',
    slug: 'svetlana-chupsheva',
    fields: (refer) => ({ organisation: refer('organisations', 'asi') }),
    ru: { name: 'Светлана Чупшева', position: 'глава Агентства стратегических инициатив' },
    en: { name: 'Svetlana Chupsheva', position: 'Head of the Agency for Strategic Initiatives' },
  },
]

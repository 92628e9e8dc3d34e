import type { SeedDocument } from '../document.ts'

const topic = (slug: string, ru: string, en: string, parent?: string): SeedDocument => ({
  type: 'topics',
  slug,
  ...(parent && { fields: (refer) => ({ parent: refer('topics', parent) }) }),
  ru: { name: ru },
  en: { name: en },
})

export const topics: SeedDocument[] = [
  topic('organizaciya-pomoschi', 'Организация помощи', 'Organisation of care'),
  topic(
    'pervichnaya-pomosch',
    'Первичная медицинская помощь',
    'Primary care',
    'organizaciya-pomoschi',
  ),
  topic('centry-kompetencij', 'Центры компетенций', 'Competence centres', 'organizaciya-pomoschi'),
  topic('redkie-zabolevaniya', 'Редкие заболевания', 'Rare diseases'),
  topic('nmo', 'Непрерывное медицинское образование', 'Continuous medical education'),
]

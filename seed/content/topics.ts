import type { SeedDocument } from '../document.ts'

const topic = (slug: string, ru: string, en: string, parent?: string): SeedDocument => ({
  type: 'topics',
  slug,
  ...(parent && { fields: (refer) => ({ parent: refer('topics', parent) }) }),
  ru: { name: ru },
  en: { name: en },
})

const care = 'organizaciya-pomoschi'
const health = 'zdorovyj-obraz-zhizni'

export const topics: SeedDocument[] = [
  topic(care, 'Организация помощи', 'Organisation of care'),
  topic('pervichnaya-pomosch', 'Первичная медицинская помощь', 'Primary care', care),
  topic('centry-kompetencij', 'Центры компетенций', 'Competence centres', care),
  topic('reabilitaciya', 'Реабилитация', 'Rehabilitation', care),
  topic('socialnaya-pomosch', 'Социальная помощь', 'Social help', care),
  topic('neotlozhnaya-pomosch', 'Неотложная помощь', 'Urgent care', care),
  topic('cifrovye-servisy', 'Цифровые сервисы', 'Digital services', care),
  topic('redkie-zabolevaniya', 'Редкие заболевания', 'Rare diseases'),
  topic('zdorove-detej', 'Здоровье детей', 'Children’s health'),
  topic(health, 'Профилактика и здоровый образ жизни', 'Prevention and healthy living'),
  topic('vakcinaciya', 'Вакцинация', 'Vaccination', health),
  topic('dispanserizaciya', 'Диспансеризация', 'Health check-ups', health),
  topic('gigiena', 'Гигиена', 'Hygiene', health),
  topic('nmo', 'Непрерывное медицинское образование', 'Continuous medical education'),
]

import type { SeedDocument } from '../document.ts'

const organisation = (
  slug: string,
  ru: { name: string; shortName?: string },
  en: { name: string; shortName?: string },
): SeedDocument => ({ type: 'organisations', slug, ru, en })

export const organisations: SeedDocument[] = [
  organisation(
    'dzm',
    { name: 'Департамент здравоохранения города Москвы', shortName: 'ДЗМ' },
    { name: 'Moscow City Health Department' },
  ),
  organisation(
    'asi',
    { name: 'Агентство стратегических инициатив', shortName: 'АСИ' },
    { name: 'Agency for Strategic Initiatives', shortName: 'ASI' },
  ),
  organisation(
    'minoborony',
    { name: 'Министерство обороны Российской Федерации', shortName: 'Минобороны России' },
    { name: 'Ministry of Defence of the Russian Federation' },
  ),
  organisation(
    'minzdrav',
    { name: 'Министерство здравоохранения Российской Федерации', shortName: 'Минздрав России' },
    { name: 'Ministry of Health of the Russian Federation' },
  ),
  organisation(
    'rossijskoe-obschestvo-hirurgov',
    { name: 'Российское общество хирургов' },
    { name: 'Russian Society of Surgeons' },
  ),
  organisation(
    'associaciya-travmatologov-ortopedov',
    { name: 'Ассоциация травматологов и ортопедов' },
    { name: 'Association of Traumatologists and Orthopaedists' },
  ),
]

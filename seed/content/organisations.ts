import type { SeedDocument, SeedFields } from '../document.ts'

const organisation = (
  slug: string,
  fields: SeedFields,
  ru: { name: string; shortName?: string; nameGenitive: string },
  en: { name: string; shortName?: string },
): SeedDocument => ({ type: 'organisations', slug, fields: () => fields, ru, en })

/** The bodies that the two source documents name; of them we know no more than their names. */
export const organisations: SeedDocument[] = [
  organisation(
    'dzm',
    { kind: 'authority', region: 'moscow' },
    {
      name: 'Департамент здравоохранения города Москвы',
      shortName: 'ДЗМ',
      nameGenitive: 'Департамента здравоохранения города Москвы',
    },
    { name: 'Moscow City Health Department' },
  ),
  organisation(
    'asi',
    { kind: 'agency' },
    {
      name: 'Агентство стратегических инициатив',
      shortName: 'АСИ',
      nameGenitive: 'Агентства стратегических инициатив',
    },
    { name: 'Agency for Strategic Initiatives', shortName: 'ASI' },
  ),
  organisation(
    'minoborony',
    { kind: 'authority' },
    {
      name: 'Министерство обороны Российской Федерации',
      shortName: 'Минобороны России',
      nameGenitive: 'Министерства обороны Российской Федерации',
    },
    { name: 'Ministry of Defence of the Russian Federation' },
  ),
  organisation(
    'minzdrav',
    { kind: 'authority' },
    {
      name: 'Министерство здравоохранения Российской Федерации',
      shortName: 'Минздрав России',
      nameGenitive: 'Министерства здравоохранения Российской Федерации',
    },
    { name: 'Ministry of Health of the Russian Federation' },
  ),
  organisation(
    'rossijskoe-obschestvo-hirurgov',
    { kind: 'society' },
    { name: 'Российское общество хирургов', nameGenitive: 'Российского общества хирургов' },
    { name: 'Russian Society of Surgeons' },
  ),
  organisation(
    'associaciya-travmatologov-ortopedov',
    { kind: 'society' },
    {
      name: 'Ассоциация травматологов и ортопедов',
      nameGenitive: 'Ассоциации травматологов и ортопедов',
    },
    { name: 'Association of Traumatologists and Orthopaedists' },
  ),
]

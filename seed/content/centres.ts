import type { SeedDocument } from '../document.ts'

/** The network that the report about competence centres tells of, and the centre it is modelled on. */
export const centres: SeedDocument[] = [
  {
    type: 'networks',
    slug: 'centry-kompetencij-svo',
    fields: (refer) => ({
      owner: refer('organisations', 'asi'),
      partners: [
        { organisation: refer('organisations', 'minoborony') },
        { organisation: refer('organisations', 'minzdrav') },
        { organisation: refer('organisations', 'rossijskoe-obschestvo-hirurgov') },
        { organisation: refer('organisations', 'associaciya-travmatologov-ortopedov') },
        { name: 'Правительства субъектов Федерации' },
      ],
    }),
    ru: {
      name: 'Центры компетенций по лечению участников СВО',
      description:
        'Специализированные центры на базе областных клиник: опыт военных медиков передают гражданским врачам, лечение и реабилитация — ближе к дому.',
    },
    en: {
      name: 'Competence centres for treating participants of the SVO',
      description:
        'Specialised centres in regional civilian clinics: military doctors pass on their experience, and treatment and rehabilitation come closer to home.',
    },
  },
  {
    type: 'centres',
    slug: 'mezhregionalnyj-centr-dfo',
    fields: () => ({
      kind: 'interregional-centre',
      level: 'federal-district',
      federalDistrict: 'far-eastern',
      workingSince: '2023-01-01',
      workingSincePrecision: 'year',
      profileCount: 5,
    }),
    ru: {
      name: 'Межрегиональный центр специализированной помощи детям в Дальневосточном федеральном округе',
      patients: 'Детям с редкими и сложными заболеваниями',
    },
    en: {
      name: 'Interregional centre of specialised care for children in the Far Eastern Federal District',
      patients: 'Children with rare and complex diseases',
    },
  },
]

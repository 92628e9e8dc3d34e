import type { SeedDocument } from '../../document.ts'

/** The centre that the competence centres are modelled on; only the year of its start is known. */
export const interregionalCentre: SeedDocument = {
  type: 'centres',
  slug: 'mezhregionalnyj-centr-dfo',
  fields: (refer) => ({
    kind: 'interregional-centre',
    level: 'federal-district',
    federalDistrict: 'far-eastern',
    workingSince: '2023-01-01',
    workingSincePrecision: 'year',
    profileCount: 5,
    functions: [{ text: 'Специализированная медицинская помощь детям' }],
    partners: [
      {
        organisation: refer('organisations', 'asi'),
        role: 'Налаживало межрегиональное взаимодействие',
      },
    ],
    statusHistory: [
      {
        ...{ status: 'operating', date: '2023-01-01', precision: 'year' },
        announcement: refer('announcements', 'centry-kompetencij-v-federalnyh-okrugah'),
      },
    ],
  }),
  ru: {
    name: 'Межрегиональный центр специализированной помощи детям в Дальневосточном федеральном округе',
    patients: 'Детям с редкими и сложными заболеваниями',
  },
  en: {
    name: 'Interregional centre of specialised care for children in the Far Eastern Federal District',
    patients: 'Children with rare and complex diseases',
    functions: [{ text: 'Specialised medical care for children' }],
    partners: [{ role: 'Set up the cooperation of the regions' }],
  },
}

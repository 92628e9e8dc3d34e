import type { SeedDocument } from '../../document.ts'

const others = [1, 2, 3, 4, 5]

/** The series of conferences announced after the forum «Огнестрельная рана»; no dates are known. */
export const realEvents: SeedDocument[] = [
  {
    type: 'events',
    slug: 'konferenciya-privolzhskij-okrug',
    fields: (refer) => ({
      status: 'planned',
      timeZone: 'Asia/Yekaterinburg',
      audience: ['doctors'],
      forum: refer('forums', 'ognestrelnaya-rana'),
      network: refer('networks', 'centry-kompetencij-svo'),
      federalDistrict: 'volga',
      region: 'bashkortostan',
    }),
    ru: {
      title: 'Передача опыта военных медиков гражданским: Приволжский федеральный округ',
      summary:
        'Первая научно-практическая обучающая конференция серии. Пройдёт в Башкирии для всего Приволжского федерального округа.',
    },
    en: {
      title: 'Passing on the experience of military doctors: Volga Federal District',
      summary:
        'The first research and training conference of the series, held in Bashkiria for the whole Volga Federal District.',
    },
  },
  ...others.map((number): SeedDocument => ({
    type: 'events',
    slug: `konferenciya-federalnyj-okrug-${number}`,
    fields: (refer) => ({
      status: 'planned',
      audience: ['doctors'],
      forum: refer('forums', 'ognestrelnaya-rana'),
      network: refer('networks', 'centry-kompetencij-svo'),
    }),
    ru: {
      title: `Передача опыта военных медиков гражданским: ещё один федеральный округ (${number} из ${others.length})`,
      summary: 'После Башкирии конференции пройдут ещё в пяти округах; в каких — пока не названо.',
      dateNote: 'До конца года',
    },
    en: {
      title: `Passing on the experience of military doctors: one more federal district (${number} of ${others.length})`,
      summary: 'Five more districts follow Bashkiria; which ones has not been said yet.',
      dateNote: 'Before the end of the year',
    },
  })),
]

import type { SeedDocument } from '../document.ts'

/** Forums and events as the two source documents tell of them. */
export const forums: SeedDocument[] = [
  {
    type: 'forums',
    slug: 'moya-poliklinika-1',
    fields: () => ({ ordinal: 1 }),
    ru: { name: 'Моя поликлиника' },
    en: { name: 'My Polyclinic' },
  },
  {
    type: 'forums',
    slug: 'ognestrelnaya-rana',
    ru: { name: 'Огнестрельная рана. Хирургия повреждений' },
    en: { name: 'Gunshot wound. Surgery of injuries' },
  },
  {
    type: 'events',
    slug: 'konferenciya-privolzhskij-okrug',
    fields: (refer) => ({
      organisers: [refer('organisations', 'asi')],
      audience: ['doctors'],
      region: 'bashkortostan',
    }),
    ru: {
      title: 'Передача опыта военных медиков гражданским: Приволжский федеральный округ',
      summary: 'Первая конференция серии.',
    },
    en: {
      title: 'Passing on the experience of military doctors: Volga Federal District',
      summary: 'The first conference of the series.',
    },
  },
]

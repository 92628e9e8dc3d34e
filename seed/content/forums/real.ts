import type { SeedDocument } from '../../document.ts'

/** The forums that the two source documents name; what they do not say is left empty. */
export const realForums: SeedDocument[] = [
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
    ru: { name: 'Огнестрельная рана. Хирургия повреждений', shortName: 'Огнестрельная рана' },
    en: { name: 'Gunshot Wound. Surgery of Injuries', shortName: 'Gunshot Wound' },
  },
]

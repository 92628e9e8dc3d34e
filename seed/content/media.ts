import type { SeedDocument } from '../document.ts'

/** Our own drawings; whatever needs an image or a file uses the first. */
export const media: SeedDocument[] = [
  {
    type: 'media',
    slug: 'poliklinika-svetlogorya.png',
    fields: () => ({ licence: 'own' }),
    ru: {
      alt: 'Рисунок: двухэтажное здание поликлиники с зелёным крестом на крыше, по сторонам — деревья',
      credit: 'Рисунок редакции Medglas',
      rightsHolder: 'Проект Medglas',
    },
    en: {
      alt: 'Drawing: a two-storey polyclinic with a green cross on its roof, trees at both sides',
      credit: 'Drawing by the Medglas project',
      rightsHolder: 'The Medglas project',
    },
  },
  {
    type: 'media',
    slug: 'uzor-svetlogorya.png',
    fields: () => ({ licence: 'own', decorative: true, rightsExpire: '2099-12-31T12:00:00.000Z' }),
    ru: { credit: 'Рисунок редакции Medglas', rightsHolder: 'Проект Medglas' },
    en: { credit: 'Drawing by the Medglas project', rightsHolder: 'The Medglas project' },
  },
]

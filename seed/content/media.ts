import type { SeedDocument } from '../document.ts'

/** Our own drawing; whatever needs an image or a file uses it. */
export const media: SeedDocument[] = [
  {
    type: 'media',
    slug: 'poliklinika-svetlogorya.png',
    ru: {
      alt: 'Рисунок: двухэтажное здание поликлиники с зелёным крестом на крыше, по сторонам — деревья',
      credit: 'Рисунок редакции Medglas',
      rightsHolder: 'Проект Medglas',
      licence: 'own',
    },
    en: {
      alt: 'Drawing: a two-storey polyclinic with a green cross on its roof, trees at both sides',
      credit: 'Drawing by the Medglas project',
      rightsHolder: 'The Medglas project',
    },
  },
]

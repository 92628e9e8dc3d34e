/** All that a file needs before a publication may show it, but the file. */
export const rights = {
  alt: 'Здание поликлиники',
  credit: 'Фото: пресс-служба',
  rightsHolder: 'Поликлиника № 1',
  licence: 'own',
} as const

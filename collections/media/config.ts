import { defineRecord } from '../../src/workflow/define-record.ts'

export const media = defineRecord({
  slug: 'media',
  labels: {
    singular: { ru: 'Файл', en: 'File' },
    plural: { ru: 'Файлы', en: 'Files' },
  },
  delivery: { name: 'Media', single: 'media', list: 'mediaFiles' },
  description: {
    ru: 'Изображения и документы. Файл виден всем, только пока на него ссылается публикация.',
    en: 'An image or document; the file is public only while a publication refers to it.',
  },
  titleField: 'filename',
  pathPrefix: null,
  // Formats that a browser only shows: no HTML or SVG, which could carry scripts.
  upload: { mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Описание для незрячих', en: 'Alternative text' },
      admin: {
        description: {
          ru: 'Что на изображении или о чём документ — одной фразой.',
          en: 'What the image shows or the document is about, in a phrase.',
        },
      },
    },
    { name: 'credit', type: 'text', localized: true, label: { ru: 'Автор', en: 'Credit' } },
  ],
})

import { defineRecord } from '../../src/workflow/define-record.ts'
import { askForSizes } from './ask-for-sizes.ts'
import { factFields } from './fact-fields.ts'
import { markComplete } from './mark-complete.ts'
import { removeVariants } from './remove-variants.ts'
import { rightsFields } from './rights-fields.ts'

export const media = defineRecord({
  slug: 'media',
  labels: {
    singular: { ru: 'Файл', en: 'File' },
    plural: { ru: 'Файлы', en: 'Files' },
  },
  delivery: { name: 'Media', single: 'media', list: 'mediaFiles', publicWhen: 'complete' },
  description: {
    ru: 'Изображения и документы. Файл виден всем, только пока на него ссылается публикация.',
    en: 'An image or document; the file is public only while a publication refers to it.',
  },
  titleField: 'originalName',
  pathPrefix: null,
  // Formats that a browser only shows: no HTML or SVG, which could carry scripts.
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    // Images are cut for readers around their focal point; the original stays as it is.
    crop: false,
    focalPoint: true,
  },
  hooks: { beforeChange: [askForSizes, markComplete], afterDelete: [removeVariants] },
  fields: [...rightsFields, ...factFields],
})

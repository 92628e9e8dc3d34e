import { defineRecord } from '../../src/workflow/define-record.ts'
import { askForSizes } from './ask-for-sizes.ts'
import { storedTypes } from '../../src/media/inspect/kinds.ts'
import { factFields } from './fact-fields.ts'
import { markComplete } from './mark-complete.ts'
import { noteFacts } from './note-facts.ts'
import { removeVariants } from './remove-variants.ts'
import { rightsFields } from './rights-fields.ts'
import { serveFile } from './serve-file.ts'
import { storeFile } from './store-file.ts'
import { takeIn } from './take-in.ts'
import { thumbnailOf } from './thumbnail.ts'

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
  columns: ['originalName', 'alt', 'mimeType', 'filesize', 'rightsExpire', 'processing'],
  searched: ['originalName', 'alt', 'credit', 'rightsHolder'],
  pathPrefix: null,
  upload: {
    // For the file dialogues of browsers: what is accepted is decided by `takeIn`.
    mimeTypes: storedTypes,
    // Files are written by `storeFile`, to the folder or bucket of the installation.
    disableLocalStorage: true,
    // What is fetched from an address would come from this server's network.
    pasteURL: false,
    handlers: [serveFile],
    adminThumbnail: thumbnailOf,
    // Images are cut for readers around their focal point; the original stays as it is.
    crop: false,
    focalPoint: true,
  },
  hooks: {
    beforeOperation: [takeIn],
    beforeChange: [noteFacts, askForSizes, markComplete],
    afterDelete: [removeVariants],
    afterOperation: [storeFile],
  },
  fields: [...rightsFields, ...factFields],
})

import type { Block, Field } from 'payload'

/** What stands below an image that is put into a text. */
export const figureFields: Field[] = [
  {
    name: 'caption',
    type: 'textarea',
    label: { ru: 'Подпись', en: 'Caption' },
    admin: {
      description: {
        ru: 'Что добавить к изображению словами. Описание для незрячих хранится в самом файле.',
        en: 'What to add in words; the alternative text is kept with the file.',
      },
    },
  },
  { name: 'credit', type: 'text', label: { ru: 'Автор или источник', en: 'Credit' } },
]

/** Which files fit is offered in the form; what was stored otherwise is for the check to say. */
const anything = (): true => true

export const galleryBlock: Block = {
  slug: 'gallery',
  labels: {
    singular: { ru: 'Галерея', en: 'Gallery' },
    plural: { ru: 'Галереи', en: 'Galleries' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'images',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: { ru: 'Изображения', en: 'Images' },
      filterOptions: { mimeType: { contains: 'image/' } },
      validate: anything,
    },
    { name: 'caption', type: 'textarea', label: { ru: 'Общая подпись', en: 'Caption' } },
  ],
}

export const filesBlock: Block = {
  slug: 'files',
  labels: {
    singular: { ru: 'Файлы для скачивания', en: 'Files' },
    plural: { ru: 'Файлы для скачивания', en: 'Files' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'files',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: { ru: 'Файлы', en: 'Files' },
      admin: {
        description: {
          ru: 'Формат и размер читатели увидят рядом с названием.',
          en: 'Readers are told format and size beside the name.',
        },
      },
    },
  ],
}

/** The editor's tables have no captions of their own. */
export const tableCaptionBlock: Block = {
  slug: 'tableCaption',
  labels: {
    singular: { ru: 'Подпись таблицы', en: 'Caption of a table' },
    plural: { ru: 'Подписи таблиц', en: 'Captions of tables' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'text',
      type: 'text',
      label: { ru: 'Подпись', en: 'Caption' },
      admin: {
        description: {
          ru: 'Поставьте этот блок сразу над таблицей.',
          en: 'Put this block right above its table.',
        },
      },
    },
  ],
}

import type { Tab } from 'payload'
import { imageField } from '../../src/fields/image-field.ts'
import { needs } from '../../src/fields/needs.ts'
import { isUrl } from '../../src/fields/validate.ts'
import { needsUrlOrFile, type Material } from './report.rules.ts'
import { rows } from './rows.ts'

const materials = rows({
  name: 'materials',
  label: { ru: 'Записи и презентации', en: 'Recordings and presentations' },
  row: { ru: 'материал', en: 'material' },
  typeName: 'ForumMaterial',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'recording',
          label: { ru: 'Вид', en: 'Kind' },
          options: [
            { value: 'recording', label: { ru: 'Запись', en: 'Recording' } },
            { value: 'presentation', label: { ru: 'Презентация', en: 'Presentation' } },
            { value: 'programme', label: { ru: 'Программа', en: 'Programme' } },
            { value: 'document', label: { ru: 'Документ', en: 'Document' } },
          ],
          custom: { delivery: { typeName: 'ForumMaterialKind' } },
        },
        {
          name: 'title',
          type: 'text',
          localized: true,
          required: true,
          label: { ru: 'Название', en: 'Title' },
        },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: { ru: 'Ссылка', en: 'Link' },
      validate: needs<string, Material>(needsUrlOrFile, isUrl),
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      label: { ru: 'или файл', en: 'or a file' },
    },
  ],
})

const gallery = imageField({
  name: 'gallery',
  label: { ru: 'Фотографии', en: 'Photo gallery' },
  hasMany: true,
  refusal: {
    ru: 'Здесь могут быть только изображения: документы добавьте в «Записи и презентации».',
    en: 'Only images belong here: add documents to “Recordings and presentations”.',
  },
})

/** What there is to see and read of the forum, and what came after it. */
export const materialsTab: Tab = {
  label: { ru: 'Материалы', en: 'Materials' },
  fields: [
    materials,
    gallery,
    {
      name: 'followUps',
      type: 'relationship',
      relationTo: 'events',
      hasMany: true,
      label: { ru: 'Что было после форума', en: 'Events that followed' },
      admin: {
        description: {
          ru: 'Мероприятия, которые выросли из форума.',
          en: 'Events that followed from the forum.',
        },
      },
    },
  ],
}

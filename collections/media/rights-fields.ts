import type { Field } from 'payload'

/**
 * What has to be known of a file before a publication may show it (`src/media/completeness.ts`). None
 * is needed to upload it, since the text comes first when there is no time.
 */
export const rightsFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    localized: true,
    label: { ru: 'Описание для незрячих', en: 'Alternative text' },
    admin: {
      condition: (data) => !data.decorative,
      description: {
        ru: 'Что на изображении или о чём документ — одной фразой. Без описания файл не опубликовать.',
        en: 'What the image shows or the document is about, in a phrase.',
      },
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    label: { ru: 'Украшение: описание не нужно', en: 'Decorative: needs no alternative text' },
    admin: {
      // Documents and recordings always tell something.
      condition: ({ mimeType, decorative }) =>
        Boolean(decorative) || !mimeType || String(mimeType).startsWith('image/'),
      description: {
        ru: 'Только если изображение ничего не сообщает: фон, узор, заставка.',
        en: 'Whether the image tells nothing, so that screen readers pass it over.',
      },
    },
  },
  {
    name: 'credit',
    type: 'text',
    localized: true,
    label: { ru: 'Автор', en: 'Credit' },
    admin: {
      description: {
        ru: 'Как подписать: «Фото: Анна Иванова / пресс-служба».',
        en: 'Whom to name beside the image.',
      },
    },
  },
  {
    name: 'rightsHolder',
    type: 'text',
    localized: true,
    label: { ru: 'Правообладатель', en: 'Rights holder' },
    admin: {
      description: {
        ru: 'Кому принадлежат права: учреждение, агентство, автор.',
        en: 'Who holds the rights: an institution, an agency, the author.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'licence',
        type: 'select',
        label: { ru: 'На каких условиях', en: 'Licence' },
        options: [
          { value: 'own', label: { ru: 'Собственный материал', en: 'Made by the publisher' } },
          { value: 'agreement', label: { ru: 'По договору', en: 'Used by agreement' } },
          { value: 'press', label: { ru: 'Для прессы', en: 'Offered to the press' } },
          { value: 'cc-by', label: { ru: 'CC BY', en: 'Creative Commons Attribution' } },
          {
            value: 'cc-by-sa',
            label: { ru: 'CC BY-SA', en: 'Creative Commons Attribution-ShareAlike' },
          },
          { value: 'public-domain', label: { ru: 'Общественное достояние', en: 'Public domain' } },
        ],
      },
      {
        name: 'rightsExpire',
        type: 'date',
        label: { ru: 'Права действуют по', en: 'Rights expire after' },
        admin: {
          date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
          description: {
            ru: 'Последний день. После него файл не попадёт в новые публикации; в прежних останется.',
            en: 'The last day on which new publications may show the file.',
          },
        },
      },
    ],
  },
]

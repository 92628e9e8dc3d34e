import type { Field, FieldBase } from 'payload'

/** Refused to everyone who comes from outside. */
const access: FieldBase['access'] = { create: () => false, update: () => false }

/** What is read from the file itself, or made of it; nobody writes it by hand. */
export const factFields: Field[] = [
  {
    name: 'originalName',
    type: 'text',
    access,
    label: { ru: 'Имя файла', en: 'File name' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: {
        ru: 'Под каким именем файл загружен; под ним его и сохранят читатели.',
        en: 'The name it was uploaded with, and is saved under.',
      },
    },
  },
  {
    name: 'processing',
    type: 'select',
    // The job that makes the sizes asks for it each second; rows hold whole texts.
    index: true,
    access,
    defaultValue: 'ready',
    label: { ru: 'Обработка', en: 'Processing' },
    custom: { delivery: false },
    admin: { readOnly: true, position: 'sidebar' },
    options: [
      { value: 'waiting', label: { ru: 'Готовим размеры', en: 'Sizes are being made' } },
      { value: 'ready', label: { ru: 'Готов', en: 'Ready' } },
      { value: 'failed', label: { ru: 'Не получилось', en: 'Failed' } },
    ],
  },
  {
    name: 'problem',
    type: 'text',
    access,
    label: { ru: 'Что случилось', en: 'Problem' },
    custom: { delivery: false },
    admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.problem) },
  },
  {
    name: 'pages',
    type: 'number',
    access,
    label: { ru: 'Страниц', en: 'Pages' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data) => typeof data.pages === 'number',
      description: { ru: 'Страниц в документе.', en: 'Number of pages of a document.' },
    },
  },
  {
    name: 'duration',
    type: 'number',
    access,
    label: { ru: 'Секунд', en: 'Seconds' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data) => typeof data.duration === 'number',
      description: {
        ru: 'Сколько длится запись, в секундах.',
        en: 'Length of a recording, in seconds.',
      },
    },
  },
  ...hidden(),
]

function hidden(): Field[] {
  const admin = { hidden: true }
  return [
    { name: 'sha256', type: 'text', index: true, access, admin, custom: { delivery: false } },
    // Words of a document, for search alone: they are in the edition, and in no answer.
    { name: 'text', type: 'textarea', access, admin, custom: { delivery: { unlisted: true } } },
    // `Renditions` of `src/media/renditions.ts`.
    { name: 'renditions', type: 'json', access, admin, custom: { delivery: { unlisted: true } } },
    {
      name: 'complete',
      type: 'checkbox',
      defaultValue: false,
      access,
      admin,
      custom: { delivery: false },
    },
  ]
}

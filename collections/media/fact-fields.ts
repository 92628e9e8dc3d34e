import type { Field, FieldBase } from 'payload'
import { say } from '../../src/lib/messages.ts'
import { unreadableImage } from '../../src/media/images/unreadable-image.ts'
import { isPixels } from '../../src/media/file-types.ts'

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
      condition: isUploaded,
      components: { Cell: '/src/admin/media/cells.tsx#FileNameCell' },
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
    admin: {
      readOnly: true,
      position: 'sidebar',
      // Of other files nothing is made.
      condition: isPixels,
      description: {
        ru: 'Размеры изображения готовятся несколько секунд. Чтобы увидеть, готовы ли, обновите страницу.',
        en: 'The sizes of an image take some seconds. Reload the page to see whether they are there.',
      },
    },
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
    // Stored in one language by the job, which nobody listens to; there is one problem alone.
    hooks: { afterRead: [({ value, req }) => (value ? say(req, unreadableImage) : null)] },
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
    label: { ru: 'Длительность', en: 'Duration' },
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
  ...ofPayload(),
  ...hidden(),
]

/** Of a form of a new file nothing is known yet. */
function isUploaded(data: Partial<Record<string, unknown>>): boolean {
  return Boolean(data.originalName)
}

/** What Payload keeps of every upload, as the list shows it: its own columns are for programmers. */
function ofPayload(): Field[] {
  const admin = (Cell: string) => ({ hidden: true, components: { Cell } })
  return [
    {
      name: 'mimeType',
      type: 'text',
      label: { ru: 'Вид', en: 'Kind' },
      admin: admin('/src/admin/media/cells.tsx#KindCell'),
    },
    {
      name: 'filesize',
      type: 'number',
      label: { ru: 'Размер', en: 'Size' },
      admin: admin('/src/admin/media/cells.tsx#SizeCell'),
    },
  ]
}

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

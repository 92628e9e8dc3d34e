import type { Message } from '../lib/messages.ts'
import { kindNames, kinds, type KindName } from './inspect/kinds.ts'

const groups = {
  image: { ru: 'Изображение', en: 'Image' },
  document: { ru: 'Документ', en: 'Document' },
  table: { ru: 'Таблица', en: 'Table' },
  slides: { ru: 'Презентация', en: 'Presentation' },
  sound: { ru: 'Звук', en: 'Sound' },
  video: { ru: 'Видео', en: 'Video' },
} satisfies Record<string, Message>

const groupOf: Partial<Record<KindName, keyof typeof groups>> = {
  ...{ pdf: 'document', docx: 'document', xlsx: 'table', csv: 'table', pptx: 'slides' },
  ...{ mp3: 'sound', mp4: 'video' },
}

/**
 * @param mimeType as stored
 * @returns what a file is, as people call it: `Таблица XLSX`; the type itself where it is unknown
 */
export function sayKind(mimeType: string): Message {
  const name = kindNames.find((kind) => kinds[kind].mimeType === mimeType)
  if (!name) return { ru: mimeType, en: mimeType }
  const { ru, en } = groups[groupOf[name] ?? 'image']
  const { label } = kinds[name]
  return { ru: `${ru} ${label}`, en: `${en} ${label}` }
}

import type { Message } from './import-error.ts'
import type { TitleOrigin } from './recognised.ts'

/** Fields, as forms call them. */
export const labels = {
  title: { ru: 'Заголовок', en: 'Title' },
  lead: { ru: 'Лид', en: 'Lead' },
  speaker: { ru: 'Кто говорит', en: 'Speaker' },
  dateline: { ru: 'Место (как в новости)', en: 'Dateline' },
  day: { ru: 'Дата выступления', en: 'Delivered on' },
  source: { ru: 'Источник', en: 'Source' },
  publisher: { ru: 'Кто публикует', en: 'Published by' },
  credit: { ru: 'Автор изображения', en: 'Image credit' },
} satisfies Record<string, Message>

const title: Record<TitleOrigin, Message> = {
  heading: { ru: 'заголовок в начале файла', en: 'the heading at the beginning' },
  'repeated-line': { ru: 'строка, которую текст повторяет', en: 'a line that the text repeats' },
  'first-line': { ru: 'первая строка', en: 'the first line' },
  speaker: { ru: 'имя и должность в начале', en: 'name and position at the beginning' },
  'first-sentence': { ru: 'первое предложение', en: 'the first sentence' },
}

/** Where in a file something was found. */
export const places = {
  title,
  firstSentences: { ru: 'первые предложения', en: 'the first sentences' },
  heading: { ru: 'имя в начале текста', en: 'the name at the beginning' },
  quoted: { ru: 'чьи слова приведены в тексте', en: 'whose words the text quotes' },
  mentioned: { ru: 'первое упоминание в тексте', en: 'the first mention in the text' },
  dateline: { ru: 'начало первого абзаца', en: 'the beginning of the first paragraph' },
  source: { ru: 'агентство или строка об источнике', en: 'the agency, or a line about the source' },
  afterImage: { ru: 'строка под изображением', en: 'the line below the image' },
} satisfies Record<string, Message | Record<string, Message>>

/** `2026-05-05` as `05.05.2026`. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('.')
}

import type { Label } from '../../content/content-type.ts'
import type { DeskSearchAnswer } from '../../workflow/desk-search/endpoint.ts'

export type Language = 'ru' | 'en'

export const searchWords = {
  name: { ru: 'Поиск по материалам', en: 'Search all content' },
  keys: { ru: 'Клавиша / или Ctrl+K', en: 'Press / or Ctrl+K' },
  results: { ru: 'Найденные материалы', en: 'What was found' },
  tooShort: { ru: 'Введите хотя бы две буквы.', en: 'Type at least two letters.' },
  searching: { ru: 'Ищем…', en: 'Searching…' },
  nothing: {
    ru: 'Ничего не нашлось. Проверьте, нет ли опечатки, или уберите одно из слов.',
    en: 'Nothing was found. Check the spelling, or leave out one of the words.',
  },
  failed: {
    ru: 'Поиск не отвечает. Проверьте связь и попробуйте ещё раз.',
    en: 'Search does not answer. Check the connection and try again.',
  },
  signedOut: {
    ru: 'Вы вышли из системы. Войдите снова, чтобы искать.',
    en: 'You are signed out. Sign in again to search.',
  },
  incomplete: {
    ru: 'Поиск ещё готовится после запуска: показано не всё, что есть.',
    en: 'Search is still being prepared after the start: not everything is shown.',
  },
  untitled: { ru: 'Без названия', en: 'Untitled' },
  changed: { ru: 'изменено', en: 'changed' },
} satisfies Record<string, Label>

/** How much was found, as a sentence. */
export function countWords(
  { hits, total, isExact }: Pick<DeskSearchAnswer, 'hits' | 'total' | 'isExact'>,
  language: Language,
): string {
  const count = isExact ? String(total) : `${more[language]} ${total}`
  const found = `${{ ru: 'Найдено', en: 'Found' }[language]}: ${count}.`
  if (hits.length === total && isExact) return found
  return `${found} ${{ ru: `Показаны первые ${hits.length}.`, en: `The first ${hits.length} are shown.` }[language]}`
}

/** Not "more than": what else there is was not looked at. */
const more = { ru: 'не меньше', en: 'at least' }

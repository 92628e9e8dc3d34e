import type { Message } from '../../lib/messages.ts'

/** What is said of imports when something is refused. */
export const importMessages = {
  noSuggestion: {
    ru: 'Такого предложения нет. Обновите страницу.',
    en: 'There is no such suggestion. Reload the page.',
  },
  settled: {
    ru: 'Это предложение уже приняли или отклонили. Обновите страницу.',
    en: 'The suggestion was accepted or declined before. Reload the page.',
  },
  noFile: {
    ru: 'Исходного файла больше нет.',
    en: 'The imported file is no longer there.',
  },
} satisfies Record<string, Message>

import type { Message } from '../../lib/messages.ts'

/** What is said of preview links when something is refused. */
export const previewMessages = {
  noLink: {
    ru: 'Такой ссылки нет, или её создали не вы: отозвать её может тот, кто создал, или администратор.',
    en: 'There is no such link, or you did not make it: who made it can revoke it, or an administrator.',
  },
} satisfies Record<string, Message>

import type { Message } from '../../lib/messages.ts'

/** Why nothing was erased. */
export const eraseMessages = {
  groundNeeded: {
    ru: 'Напишите правовое основание: какой закон, чьё требование, от какого числа.',
    en: 'Give the legal ground: which law, whose demand, of which day.',
  },
  confirm: (expected: string): Message => ({
    ru: `Ничего не стёрто. Чтобы подтвердить, введите: ${expected}`,
    en: `Nothing was erased. To confirm, type: ${expected}`,
  }),
} satisfies Record<string, Message | ((expected: string) => Message)>

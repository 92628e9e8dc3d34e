import type { Message } from '../../lib/messages.ts'

/** Why readers cannot be sent there. */
export const redirectMessages = {
  noPath: {
    ru: 'Укажите путь на сайте: он начинается с одной косой черты, без адреса сайта и пробелов, например /archive/2025.',
    en: 'Give a path on the site: it begins with one slash, without a host or spaces, such as /archive/2025.',
  },
  toItself: {
    ru: 'Этот адрес ведёт на сам материал, который вы снимаете. Выберите другой.',
    en: 'This address is that of the very document you unpublish. Choose another one.',
  },
  notPublic: {
    ru: 'Материал, на который вы перенаправляете читателей, сейчас не опубликован. Выберите опубликованный.',
    en: 'The document that readers would be sent to is not public now. Choose one that is.',
  },
} satisfies Record<string, Message>

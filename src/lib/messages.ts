/** A text of the admin UI in both its languages. */
export type Message = Record<'ru' | 'en', string>

/** Whoever reads the message: a Payload request knows the language of the admin UI. */
export interface Listener {
  i18n: { language: string }
}

/** The message in the language of the person who asked; Russian when it is neither. */
export function say({ i18n }: Listener, message: Message): string {
  return i18n.language === 'en' ? message.en : message.ru
}

import type { Config } from 'payload'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { defaultLocale } from '../content/locales.ts'

/** The languages content is written in: what is missing in English is shown in Russian. */
export const localization: Config['localization'] = {
  locales: [
    { code: 'ru', label: { ru: 'Русский', en: 'Russian' } },
    { code: 'en', label: { ru: 'Английский', en: 'English' }, fallbackLocale: defaultLocale },
  ],
  defaultLocale,
  fallback: true,
}

/** The languages of the admin UI. */
export const i18n: Config['i18n'] = {
  supportedLanguages: { ru, en },
  fallbackLanguage: defaultLocale,
}

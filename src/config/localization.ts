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

/** Where Payload's Russian is a translation and not what a press officer would say. */
const russian = {
  general: {
    creatingNewLabel: 'Новый документ: {{label}}',
    successfullyCreated: '{{label}}: создано.',
    successfullyDuplicated: '{{label}}: копия создана.',
    titleDeleted: '{{label}} «{{title}}»: удалено.',
    updatedSuccessfully: 'Сохранено.',
    deletedSuccessfully: 'Удалено.',
    searchBy: 'Поиск:',
    locale: 'Язык текста',
  },
  version: {
    publishChanges: 'Опубликовать',
    publishAllLocales: 'Опубликовать на всех языках',
    unpublish: 'Снять с публикации',
    draftSavedSuccessfully: 'Черновик сохранён.',
  },
}

/** The languages of the admin UI. */
export const i18n: Config['i18n'] = {
  supportedLanguages: { ru, en },
  fallbackLanguage: defaultLocale,
  translations: { ru: russian },
}

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
  fields: {
    addLabel: 'Добавить: {{label}}',
    // Of a file within a text.
    editRelationship: 'Подпись и автор',
    swapUpload: 'Заменить файл',
    removeUpload: 'Убрать файл',
  },
  general: {
    or: 'или',
    editLabel: 'Изменить: {{label}}',
    creatingNewLabel: 'Новый документ: {{label}}',
    successfullyCreated: '{{label}}: создано.',
    successfullyDuplicated: '{{label}}: копия создана.',
    titleDeleted: '{{label}} «{{title}}»: удалено.',
    updatedSuccessfully: 'Сохранено.',
    deletedSuccessfully: 'Удалено.',
    searchBy: 'Поиск: {{label}}',
    noLabel: '—',
    locale: 'Язык текста',
    locales: 'Языки',
    documentLocked: 'Документ открыт у коллеги',
    currentlyEditing:
      'сейчас правит этот документ. Если взять его на себя, коллега не сможет продолжать и потеряет то, что не сохранено.',
    editedSince: 'Правит с',
    viewReadOnly: 'Только читать',
  },
  upload: {
    editImage: 'Что главное на снимке',
    setFocalPoint: 'Что главное на снимке',
    focalPoint: 'Что главное на снимке',
    focalPointDescription:
      'Перетащите точку на то, что должно остаться в кадре, когда снимок обрежут под страницу.',
  },
  version: {
    publishChanges: 'Опубликовать',
    publishAllLocales: 'Опубликовать на всех языках',
    unpublish: 'Снять с публикации',
    draftSavedSuccessfully: 'Черновик сохранён.',
    comparingAgainst: 'Сравнить с',
    currentlyViewing: 'Эта версия',
    currentlyPublished: 'Опубликовано сейчас',
    modifiedOnly: 'Только изменения',
    versionID: 'Номер версии',
  },
}

/** The languages of the admin UI. */
export const i18n: Config['i18n'] = {
  supportedLanguages: { ru, en },
  fallbackLanguage: defaultLocale,
  translations: {
    ru: { ...russian, medglas: { progress: 'Ход работы' } },
    en: { medglas: { progress: 'Progress' } },
  },
}

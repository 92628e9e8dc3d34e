import { deepMergeSimple, type SanitizedConfig } from 'payload'

/** Where the editor's Russian is a translation, or calls two things by one name. */
const russian = {
  general: {
    placeholder: 'Пишите текст. Знак «/» откроет список того, что можно вставить.',
    slashMenuBasicGroupLabel: 'Основное',
    toolbarItemsActive: 'Выбрано: {{count}}',
  },
  blocks: {
    inlineBlocks: {
      label: 'В строке',
      create: 'Вставить: {{label}}',
      edit: 'Изменить: {{label}}',
      remove: 'Убрать: {{label}}',
    },
  },
  blockquote: { label: 'Цитата без автора' },
  horizontalRule: { label: 'Разделитель' },
  orderedList: { label: 'Нумерованный список' },
  paragraph: { label: 'Абзац', label2: 'Обычный текст' },
  unorderedList: { label: 'Маркированный список' },
  upload: { label: 'Изображение или файл' },
}

/**
 * Gives the parts of the editor the names that people know them by. Not among the translations of the
 * config: the editor's own are put above these.
 * @param config as Payload has made it
 */
export function nameEditorParts(config: SanitizedConfig): SanitizedConfig {
  const { translations = {} } = config.i18n
  const named = deepMergeSimple<typeof translations>(translations, { ru: { lexical: russian } })
  config.i18n.translations = named
  return config
}

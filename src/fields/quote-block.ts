import type { Block, Field } from 'payload'
import { dayField } from './day-fields.ts'
import { speakerField } from './speaker-field.ts'

const language: Field = {
  name: 'language',
  type: 'select',
  defaultValue: 'ru',
  label: { ru: 'На каком языке сказано', en: 'Said in' },
  custom: { delivery: { typeName: 'SpokenLanguage' } },
  admin: {
    description: {
      ru: 'Если текст на другом языке, цитата — перевод.',
      en: 'Language of the original; where the text is in another, the quote is a translation.',
    },
  },
  options: [
    { value: 'ru', label: { ru: 'Русский', en: 'Russian' } },
    { value: 'en', label: { ru: 'Английский', en: 'English' } },
    { value: 'tt', label: { ru: 'Татарский', en: 'Tatar' } },
    { value: 'ba', label: { ru: 'Башкирский', en: 'Bashkir' } },
    { value: 'zh', label: { ru: 'Китайский', en: 'Chinese' } },
    { value: 'ar', label: { ru: 'Арабский', en: 'Arabic' } },
    { value: 'es', label: { ru: 'Испанский', en: 'Spanish' } },
    { value: 'fr', label: { ru: 'Французский', en: 'French' } },
    { value: 'de', label: { ru: 'Немецкий', en: 'German' } },
    { value: 'other', label: { ru: 'Другой', en: 'Another language' } },
  ],
}

const approval: Field = {
  type: 'row',
  fields: [
    {
      name: 'approvedBy',
      type: 'text',
      label: { ru: 'Кто согласовал', en: 'Approved by' },
      admin: {
        description: {
          ru: 'Имя и должность того, кто подтвердил эти слова; видно на сайте вместе с цитатой.',
          en: 'Name and post of who approved the wording.',
        },
      },
    },
    dayField({ name: 'approvedOn', label: { ru: 'Когда согласовано', en: 'Approved on' } }),
  ],
}

/**
 * Words of a speaker, as a block in a body. Editors type a quote once, where it stands; delivery
 * lists the quotes of a body as well. The rules are in `quote.rules.ts`, because Payload does not
 * run the validations of a block in every save.
 */
export const quoteBlock: Block = {
  slug: 'quote',
  labels: {
    singular: { ru: 'Цитата', en: 'Quote' },
    plural: { ru: 'Цитаты', en: 'Quotes' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: { ru: 'Слова', en: 'Words' },
      admin: {
        description: {
          ru: 'Без кавычек; новый абзац — с новой строки.',
          en: 'Without quotation marks; a new paragraph begins a new line.',
        },
      },
    },
    speakerField({
      localized: false,
      label: { ru: 'Чьи слова', en: 'Speaker' },
      description: {
        ru: 'Пусто — слова того, кто выступает в этом материале. Имя и должность подставятся сами.',
        en: 'Whose words these are: the speaker of the publication where it is left empty.',
      },
    }),
    language,
    approval,
  ],
}

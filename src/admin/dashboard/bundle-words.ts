import { counted } from '../../lib/plural.ts'

const texts = {
  ru: { one: 'текст', few: 'текста', many: 'текстов' },
  en: { one: 'text', many: 'texts' },
}

/** What is said where several documents are published together. */
export const bundleWords = {
  hint: {
    ru: 'Чтобы выпустить несколько текстов одновременно, отметьте их.',
    en: 'Tick several to have them go out at the same moment.',
  },
  when: { ru: 'Когда; пусто — сейчас', en: 'When; empty means now' },
  publish: { ru: 'Опубликовать вместе', en: 'Publish together' },
  plan: { ru: 'Запланировать вместе', en: 'Schedule together' },
  yes: { ru: 'Да', en: 'Yes' },
  published: { ru: 'Опубликовано вместе', en: 'Published together' },
  planned: { ru: 'Запланировано вместе', en: 'Scheduled together' },
  sure: {
    ru: (count: number) =>
      `${counted('ru', count, texts.ru)}: выйдут все или, если с одним что-то не так, ни один.`,
    en: (count: number) =>
      `${counted('en', count, texts.en)}: all of them go out or, if one cannot, none.`,
  },
}

/** The forms of a noun after a number: Russian has three, English two. */
export interface PluralForms {
  /** After 1, 21, 101: `черновик`. */
  one: string
  /** After 2, 3, 24: `черновика`. English has none. */
  few?: string
  /** After everything else: `черновиков`, `drafts`. */
  many: string
}

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') }

/** A whole number with its noun: `21 черновик`, `3 черновика`, `11 черновиков`. */
export function counted(language: 'ru' | 'en', count: number, forms: PluralForms): string {
  const category = rules[language].select(count)
  if (category === 'one') return `${count} ${forms.one}`
  return `${count} ${category === 'few' ? (forms.few ?? forms.many) : forms.many}`
}

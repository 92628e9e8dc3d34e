/** A noun phrase in the six cases. */
export interface Declined {
  nom: string
  gen: string
  dat: string
  acc: string
  ins: string
  pre: string
}

/** Endings from the nominative to the prepositional, by the model of one word. */
const endings = {
  вакцинация: ['я', 'и', 'и', 'ю', 'ей', 'и'],
  обучение: ['е', 'я', 'ю', 'е', 'ем', 'и'],
  работа: ['а', 'ы', 'е', 'у', 'ой', 'е'],
  профилактика: ['а', 'и', 'е', 'у', 'ой', 'е'],
  помощь: ['ь', 'и', 'и', 'ь', 'ью', 'и'],
  скрининг: ['', 'а', 'у', '', 'ом', 'е'],
} as const

/**
 * Declines a noun; what follows it stays as it is.
 * @param stem without the ending of the nominative
 * @param rest such as ` против гриппа`
 */
export function declined(model: keyof typeof endings, stem: string, rest: string): Declined {
  const [nom, gen, dat, acc, ins, pre] = endings[model].map((ending) => stem + ending + rest)
  return { nom, gen, dat, acc, ins, pre } as Declined
}

/** `1 кабинет`, `2 кабинета`, `5 кабинетов`: the number with the noun that agrees with it. */
export function counted(number: number, one: string, few: string, many: string): string {
  const [tens, units] = [number % 100, number % 10]
  const isTeen = tens >= 11 && tens <= 14
  const isFew = units >= 2 && units <= 4 && !isTeen
  return `${number} ${units === 1 && !isTeen ? one : isFew ? few : many}`
}

/** `о вакцинации`, `об обучении`. */
export const about = (noun: Declined) => `${/^[аоуэи]/i.test(noun.pre) ? 'об' : 'о'} ${noun.pre}`

/** `с вакцинацией`, `со скринингом`. */
export const along = (noun: Declined) =>
  `${/^с[^аоуэиеёюяы]/i.test(noun.ins) ? 'со' : 'с'} ${noun.ins}`

/** The text with a capital first letter. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const monthsGenitive = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
  ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
]

export const monthsPrepositional = [
  ...['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне'],
  ...['июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'],
]

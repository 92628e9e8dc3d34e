import type { Message } from '../../src/lib/messages.ts'

/** Why a group of synonyms is not saved. */
export const messages = {
  tooFew: {
    ru: 'Нужно хотя бы два выражения: одно само себе не синоним.',
    en: 'Give at least two expressions: one alone is no synonym.',
  },
  tooMany: (most: number): Message => ({
    ru: `В группе может быть не больше ${most} выражений.`,
    en: `A group has at most ${most} expressions.`,
  }),
  tooLong: (longest: number, text: string): Message => ({
    ru: `Выражение «${text}» длиннее ${longest} знаков: сократите его.`,
    en: `The expression “${text}” is longer than ${longest} characters: shorten it.`,
  }),
  noWord: (text: string): Message => ({
    ru: `В выражении «${text}» нет ни букв, ни цифр: искать нечего.`,
    en: `The expression “${text}” has neither letters nor digits: there is nothing to look for.`,
  }),
  own: (text: string): Message => ({
    ru: `Выражение «${text}» уже есть среди равнозначных этой группы: оставьте его в одном из списков.`,
    en: `The expression “${text}” is among the equal ones of this group already: leave it in one of the lists.`,
  }),
  twice: (text: string): Message => ({
    ru: `Выражение «${text}» указано дважды.`,
    en: `The expression “${text}” is given twice.`,
  }),
  taken: (text: string, group: string): Message => ({
    ru: `Выражение «${text}» уже есть в другой группе: ${group}. Дополните её или уберите выражение оттуда. В нескольких группах может быть только сокращение прописными буквами.`,
    en: `The expression “${text}” is in another group already: ${group}. Add to that one, or take it out there. Only an abbreviation in capitals may be in several.`,
  }),
}

import { isTitleLine, lineOf } from './head.ts'
import type { TextBlock } from './recognised.ts'

const controls = new RegExp(
  '^(?:войти(?: в (?:почту|аккаунт|личный кабинет))?|вход|регистрация|зарегистрироваться|выйти|' +
    'меню|поиск|найти|главная|поделиться|подписаться|комментарии|реклама|версия для печати|' +
    'читать далее|читайте также|подробнее|наверх|назад|принять|' +
    '(?:log|sign) (?:in|up|out)|register|menu|search|home|share|subscribe|comments|advertisement|' +
    'print|read more|related|skip to (?:main )?content|back to top|accept(?: all)?(?: cookies)?)$',
  'iu',
)

/** Whether a line is a control of a web page (`Войти в почту`) rather than of the text. */
export function isPageChrome(line: string): boolean {
  return controls.test(line)
}

/** Such lines of the text, in order. They stay in the body: an editor decides about them. */
export function findPageChrome(blocks: TextBlock[]): string[] {
  return blocks.map(lineOf).filter(isPageChrome)
}

/**
 * The headline of a web page: a line of the head that the page repeats, often under its photo.
 * The two may differ in their kinds of spaces and in case.
 */
export function findRepeatedLine(head: TextBlock[], blocks: TextBlock[]): string | null {
  const keys = blocks.map((block) => toKey(lineOf(block)))
  const isHeadline = (line: string) =>
    isTitleLine(line) &&
    !isPageChrome(line) &&
    line.split(/\s+/u).length >= 3 &&
    keys.filter((key) => key === toKey(line)).length > 1
  return head.map(lineOf).find(isHeadline) ?? null
}

/** The credit that follows the repetition of a headline: both belong to a photo. */
export function findPhotoCredit(headline: string, blocks: TextBlock[]): string | null {
  const keys = blocks.map((block) => toKey(lineOf(block)))
  const next = lineOf(blocks[keys.lastIndexOf(toKey(headline)) + 1])
  return next.startsWith('©') ? next : null
}

function toKey(line: string): string {
  return line.replace(/\s+/gu, ' ').toLowerCase()
}

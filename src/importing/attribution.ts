import { blockText, type Speaker, type TextBlock } from './recognised.ts'

const verbs =
  'сказал|заявил|отметил|сообщил|подчеркнул|рассказал|пояснил|добавил|уточнил|напомнил|объяснил'
const word = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?'
/** First name, perhaps a patronymic, and family name: a third name before them is of a town. */
const name = `${word}(?:\\s\\p{Lu}\\p{Ll}+(?:ич|вна|чна))?\\s${word}`
const russian = new RegExp(
  `[—–-]\\s(?:${verbs})а?\\s([\\p{Ll}][^.!?«»“”"—\\n]{2,160}?)\\s(${name})(?=[.,;])`,
  'u',
)
const english =
  /\bsaid\s(\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}.’-]+){1,2}),\s([^.,;“”"\n]{3,160})(?=[.,;])/u

/** Whose words the text quotes first, as it names them: `— сказала главный врач Анна Орлова.` */
export function findAttribution(blocks: readonly TextBlock[]): Speaker | null {
  for (const block of blocks) {
    const text = blockText(block).replace(/\s+/g, ' ')
    const [, position, person] = russian.exec(text) ?? []
    if (position !== undefined && person !== undefined) return { name: person, position }
    const [, speaker, post] = english.exec(text) ?? []
    if (speaker !== undefined && post !== undefined) return { name: speaker, position: post }
  }
  return null
}

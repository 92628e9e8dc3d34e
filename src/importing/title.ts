import { headOf, isProse, isTitleLine, lineOf } from './head.ts'
import { findRepeatedLine, isPageChrome } from './page-chrome.ts'
import { readDateline } from './dateline.ts'
import { blockText, type TextBlock, type TitleOrigin } from './recognised.ts'
import { findSpeaker } from './speaker.ts'
import { splitSentences } from './split-sentences.ts'

const maximumLength = 200

export interface FoundTitle {
  text: string
  origin: TitleOrigin
}

/**
 * The line that serves best as the title, copied from the text: a heading above the first prose,
 * a headline that the page repeats, the first line above the prose, the speaker with position,
 * else the first sentence, cut at a word. The blocks are not changed.
 */
export function findTitle(blocks: TextBlock[]): FoundTitle {
  const head = headOf(blocks)
  const speaker = findSpeaker(head)
  const lines = head.filter((block) => !speaker?.blocks.includes(block))
  const candidates: [TitleOrigin, string | null | undefined][] = [
    ['heading', findLine(lines.filter(({ kind }) => kind === 'heading'))],
    ['repeated-line', findRepeatedLine(lines, blocks)],
    ['first-line', findLine(lines)],
    ['speaker', speaker?.title],
  ]
  for (const [origin, text] of candidates) if (text) return { origin, text }
  return { origin: 'first-sentence', text: firstWords(blocks) }
}

function findLine(blocks: TextBlock[]): string | undefined {
  return blocks.map(lineOf).find((line) => isTitleLine(line) && !isPageChrome(line))
}

function firstWords(blocks: TextBlock[]): string {
  const texts = [...blocks.filter(isProse), ...blocks].map(blockText)
  const text = texts.map((found) => readDateline(found)?.rest || found).find(hasWord) ?? ''
  const sentence = splitSentences(text).find(hasWord) ?? text
  const short = sentence.length <= maximumLength ? sentence : cutAtWord(sentence)
  return short.replace(/(?<![.!?…])\.$/u, '')
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function cutAtWord(text: string): string {
  const cut = text.slice(0, maximumLength + 1)
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : [...text].slice(0, 100).join('')
}

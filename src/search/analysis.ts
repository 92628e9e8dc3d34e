import type { Locale } from '../content/locales.ts'
import type { Word } from './spellings.ts'

/** One word of a text, as it stands in the index. */
export interface Token {
  /**
   * The term under which the word is indexed: what its inflected forms have in common. Lower-case
   * letters, digits and underscores only, so that it needs no quoting in FTS5.
   */
  term: string
  /** Where the word begins in the text, in UTF-16 units. */
  start: number
  /** Where it ends, exclusive. */
  end: number
}

/** Is told each word of a text. */
export type Hear = (word: Word) => void

/**
 * Turns texts and queries into terms; without state that a caller could see. What a reader types as
 * one word can be several (`COVID-19`, `E11.9`): ask `tokens` first, and look for them as a phrase.
 */
export interface Analyser {
  /**
   * @param locale of the text; words in the other script are analysed by the rules of their own
   * @returns the words in the order of the text, one term each
   */
  tokens(text: string, locale: Locale): Token[]
  /**
   * The terms of `tokens` alone: what is indexed of long texts.
   * @param columns parts of one text
   * @param hear is told each word, but for numbers, codes and abbreviations with dots; within one call
   *   a word is one object
   * @returns the terms of each part, with blanks between them
   */
  terms(columns: readonly (readonly string[])[], locale: Locale, hear?: Hear): string[]
  /**
   * @param word one word of a query, as typed
   * @returns the terms under which forms of the word can stand in the index, the likeliest first:
   * a form that belongs to several words (`стали`) has several. Of several tokens (`COVID-19`)
   * those of the last. Empty for what is no word.
   */
  variants(word: string, locale: Locale): string[]
  /**
   * For a word that is still being typed.
   *
   * @param begun its letters so far
   * @returns what the terms of the words meant begin with: the letters without what can be an ending
   */
  prefix(begun: string): string
  /** Frees the memory that makes it fast, where many texts were analysed and few will be. */
  forget(): void
}

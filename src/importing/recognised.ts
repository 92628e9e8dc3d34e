/** What an imported file is turned into before it becomes a draft: plain data, no Payload. */

/** A block of body text. A `\n` inside a text is a line break that the source asked for. */
export type TextBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }

export type ImportLocale = 'ru' | 'en'

/** Which part of the text was copied as the title; `speaker` and `first-sentence` need an editor. */
export type TitleOrigin = 'heading' | 'repeated-line' | 'first-line' | 'speaker' | 'first-sentence'

export interface Speaker {
  name: string
  position: string
}

export interface SourceCredit {
  name?: string
  url?: string
  /** Calendar date, `2024-11-21`; only when the text gives the year. */
  date?: string
}

export interface RecognisedDocument {
  title: string
  titleOrigin: TitleOrigin
  /** At most 300 characters, whole sentences; empty when the text offers none. */
  lead: string
  /** The whole source, in order: every sentence, also the ones copied as title and lead. */
  blocks: TextBlock[]
  source: SourceCredit | null
  /** Place and day as printed, such as `МОСКВА, 21 ноября`. */
  dateline: string | null
  speaker: Speaker | null
  /** What a person should look at, as sentences in the language of the import. */
  warnings: string[]
}

/** The body as plain text: blocks parted by a blank line, list items by a line break. */
export function blocksToText(blocks: TextBlock[]): string {
  return blocks.map((block) => blockText(block)).join('\n\n')
}

/** The words of one block; list items stand on lines of their own. */
export function blockText(block: TextBlock): string {
  return block.kind === 'list' ? block.items.join('\n') : block.text
}

import { headOf, lineOf } from './head.ts'
import type { ImportedDocument } from './imported-document.ts'
import type { Message } from './import-error.ts'
import { findAttribution } from './attribution.ts'
import { toIsoDate } from './dateline.ts'
import { findDateLine } from './date-line.ts'
import { describeDraft, describeText, recogniseBlocks } from './recognise-text.ts'
import type { ImportLocale, RecognisedDocument } from './recognised.ts'
import { toTextBlocks } from './text-view.ts'
import { textOfInlines, type ImportedBlock } from './tree.ts'

/** What was found in a document of any format, before records are asked. */
export interface RecognisedFile extends Omit<RecognisedDocument, 'blocks' | 'warnings'> {
  /** The text of the publication, without the title where the file marks it as one. */
  body: ImportedBlock[]
  /** Whether the speaker was found in the prose, where the text does not put anybody forward. */
  isSpeakerQuoted: boolean
  /** ISO date, with the words that give it. */
  date: { day: string; words: string } | null
  warnings: Message[]
}

/**
 * Recognises title, lead, speaker, source and day of a document. What is recognised is a copy: the
 * body keeps every sentence. The one exception is a heading of the first level that opens the file:
 * it is the title, and would be shown twice.
 */
export function recogniseDocument(
  document: ImportedDocument,
  locale: ImportLocale,
): RecognisedFile {
  const blocks = toTextBlocks(document.blocks)
  const draft = recogniseBlocks(blocks)
  const titled = takeTitle(document.blocks)
  const title = titled ? { title: titled, titleOrigin: 'heading' as const } : {}
  const found = { ...draft, ...title }
  const quoted = found.speaker ? null : findAttribution(blocks)
  const { title: text, titleOrigin, lead, source, dateline } = found
  return {
    ...{ title: text, titleOrigin, lead, source, dateline },
    speaker: found.speaker ?? quoted,
    isSpeakerQuoted: quoted !== null,
    body: titled ? document.blocks.slice(1) : document.blocks,
    date: findDate(found, blocks),
    warnings: [
      ...document.warnings,
      ...describeDraft(found),
      ...describeText(document.plainText, found, locale),
    ],
  }
}

/** The text of a heading of the first level that opens the document, if it can be a title. */
function takeTitle([first]: readonly ImportedBlock[]): string | null {
  if (first?.kind !== 'heading' || first.level !== 1) return null
  const text = textOfInlines(first.inlines).replace(/\s+/g, ' ').trim()
  return text.length <= 250 && /\p{L}/u.test(text) ? text : null
}

function findDate(
  { dateline }: Pick<RecognisedDocument, 'dateline'>,
  blocks: ReturnType<typeof toTextBlocks>,
): RecognisedFile['date'] {
  const day = dateline && toIsoDate(dateline)
  if (day) return { day, words: dateline }
  return (
    headOf(blocks).map(lineOf).map(findDateLine).find(Boolean) ??
    findDateLine(lineOf(blocks.at(-1)))
  )
}

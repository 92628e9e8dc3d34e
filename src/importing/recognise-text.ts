import { toBlocks } from './blocks.ts'
import { toIsoDate } from './dateline.ts'
import { decodeText } from './decode.ts'
import { headOf } from './head.ts'
import type { Message } from './import-error.ts'
import { findLead } from './lead.ts'
import { findPageChrome, findPhotoCredit } from './page-chrome.ts'
import {
  blocksToText,
  type ImportLocale,
  type RecognisedDocument,
  type TextBlock,
} from './recognised.ts'
import { compareDocument } from './sentences.ts'
import { findDateline, findSource } from './source.ts'
import { findSpeaker } from './speaker.ts'
import { findTitle } from './title.ts'
import * as say from './warnings.ts'

export interface RecogniseOptions {
  /** Named in errors. */
  fileName: string
  /** The language of the text, and of the warnings. */
  locale: ImportLocale
}

type Draft = Omit<RecognisedDocument, 'warnings'>

/**
 * Reads a text file as a document. Throws `ImportError` when there is no text to read.
 *
 * The rule that keeps the promise "every sentence of the source, in order, and nothing added":
 * **the body alone is the source**. `blocks` hold every word of the file in its order; only markup
 * (`##`, `**`, list signs) turns into structure. `title` and `lead`, like `speaker`, `source` and
 * `dateline`, are copies of what the body says, word for word, so they add nothing, and a title
 * that stands below other lines (`Войти в почту`) can be delivered first without moving a sentence.
 * Nothing is dropped for looking out of place: it is named in `warnings` and an editor decides.
 * The rule is also checked on every import (`compareDocument`); a breach is a warning.
 */
export function recogniseText(bytes: Uint8Array, options: RecogniseOptions): RecognisedDocument {
  const text = decodeText(bytes, options.fileName)
  const draft = recogniseBlocks(toBlocks(text))
  const messages = [...describeDraft(draft), ...describeText(text, draft, options.locale)]
  return { ...draft, warnings: messages.map((message) => message[options.locale]) }
}

/** What the words of a document say of it. */
export function recogniseBlocks(blocks: TextBlock[]): Draft {
  const title = findTitle(blocks)
  const dateline = findDateline(blocks)
  const speaker = findSpeaker(headOf(blocks))
  return {
    title: title.text,
    titleOrigin: title.origin,
    lead: findLead(blocks),
    blocks,
    source: findSource(blocks, dateline),
    dateline: dateline?.text ?? null,
    speaker: speaker && { name: speaker.name, position: speaker.position },
  }
}

/** What a person should look at in what was recognised. */
export function describeDraft({ title, titleOrigin, lead, blocks, dateline }: Draft): Message[] {
  const credit = titleOrigin === 'repeated-line' ? findPhotoCredit(title, blocks) : null
  return [
    ...findPageChrome(blocks).map(say.chromeStays),
    credit ? say.photoCaption(title, credit) : null,
    say.titleDerived(title, titleOrigin),
    lead ? null : say.noLead,
    dateline && !toIsoDate(dateline) ? say.dateWithoutYear(dateline) : null,
  ].filter((message) => message !== null)
}

/** What a person should look at in the text: its language, and whether the draft has all of it. */
export function describeText(
  text: string,
  { title, lead, blocks }: Draft,
  locale: ImportLocale,
): Message[] {
  const report = compareDocument(text, { title, lead, body: blocksToText(blocks) })
  return [
    usesOtherScript(text, locale) ? say.wrongLocale[locale] : null,
    say.differsFromFile(report),
  ].filter((message) => message !== null)
}

function usesOtherScript(text: string, locale: ImportLocale): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return locale === 'ru' ? latin > cyrillic : cyrillic > latin
}

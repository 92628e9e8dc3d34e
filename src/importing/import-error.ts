/** A sentence for people, in both languages of the installation. */
export interface Message {
  en: string
  ru: string
}

export type ImportErrorCode =
  | 'empty'
  | 'no-text'
  | 'binary'
  | 'damaged'
  | 'unknown-encoding'
  | 'too-large'
  | 'unsupported'
  | 'old-word'
  | 'not-word'
  | 'encrypted'
  | 'bomb'
  | 'nested'
  | 'macros'
  | 'broken'
  | 'doctype'
  | 'scanned'
  | 'too-complex'
  | 'twice'

/** A file that cannot become a draft. `messages` say what to do about it. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly code: ImportErrorCode
  readonly messages: Message
  /** The draft that the same file became before, where the person may see it. */
  readonly earlierId: string | undefined

  constructor(code: ImportErrorCode, messages: Message, earlierId?: string) {
    super(messages.en)
    this.code = code
    this.messages = messages
    this.earlierId = earlierId
  }
}

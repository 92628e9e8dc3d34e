import type { Message } from '../../lib/messages.ts'

/** Why a file is not taken in; programs tell refusals apart by it. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'unsupported'
  | 'mismatch'
  | 'executable'
  | 'scripts'
  | 'macros'
  | 'encrypted'
  | 'nested'
  | 'bomb'
  | 'pixels'
  | 'broken'
  | 'too-complex'
  | 'infected'

/** A file that must not be stored; the message says what to change. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal'
  readonly code: RefusalCode
  readonly said: Message

  constructor(code: RefusalCode, said: Message) {
    super(said.en)
    this.code = code
    this.said = said
  }
}

/**
 * Runs a parser over bytes from outside: whatever it throws of itself means that the file is broken.
 * @throws FileRefusal
 */
export async function refuseBroken<T>(said: Message, parse: () => Promise<T> | T): Promise<T> {
  try {
    return await parse()
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('broken', said)
  }
}

import { APIError, type PayloadRequest } from 'payload'
import { say, type Message } from '../../src/lib/messages.ts'
import { FileRefusal } from '../../src/media/inspect/refusal.ts'
import { ScanFailure } from '../../src/media/scan/scanner.ts'

/** Said to whoever makes a file without one; an address of a file is none. */
export const fileNeeded: Message = {
  ru: 'Выберите файл на своём компьютере. По ссылке файлы не загружаются.',
  en: 'Choose a file of your own computer. Files are not fetched from addresses.',
}

/** Said to whoever would put one file in the place of many. */
export const oneByOne: Message = {
  ru: 'Заменяйте файлы по одному.',
  en: 'Replace files one by one.',
}

const notScanned: Message = {
  ru: 'Проверка на вирусы сейчас недоступна, поэтому файл не сохранён. Попробуйте через несколько минут.',
  en: 'The virus scanner does not answer, so the file was not stored. Try again in a few minutes.',
}

/**
 * @returns the error by which Payload answers: 400 with the code of a refusal, 503 when a scanner is
 * wanted and does not answer, and everything else as it is
 */
export function toPayloadError(req: PayloadRequest, error: unknown): unknown {
  if (error instanceof FileRefusal)
    return new APIError(say(req, error.said), 400, { code: error.code }, true)
  if (!(error instanceof ScanFailure)) return error
  req.payload.logger.error({ err: error }, 'A file was not stored, since it could not be scanned')
  return new APIError(say(req, notScanned), 503, { code: 'not-scanned' }, true)
}

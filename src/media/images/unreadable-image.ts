import type { Message } from '../../lib/messages.ts'

/** For whoever uploaded an image of which no sizes can be made; what went wrong is in the log. */
export const unreadableImage: Message = {
  ru: 'Изображение не удалось прочитать. Откройте его на компьютере, сохраните как JPEG и загрузите снова.',
  en: 'The image could not be read. Open it on your computer, save it as JPEG and upload it again.',
}

import type { Message } from '../../lib/messages.ts'
import type { ZipRefusalCode } from './zip-guard.ts'

const messages: Record<ZipRefusalCode, Message> = {
  encrypted: {
    ru: 'Файл защищён паролем. Сохраните его без пароля и загрузите снова.',
    en: 'The file is protected by a password. Save it without one and upload it again.',
  },
  bomb: {
    ru: 'При распаковке файл становится слишком большим. Уменьшите документ или сохраните его как PDF.',
    en: 'The file unpacks to too much. Make the document smaller or save it as PDF.',
  },
  nested: {
    ru: 'Внутри документа лежит другой документ или архив. Вставьте диаграммы и таблицы картинкой или загрузите вложенный файл отдельно.',
    en: 'Another document or archive is inside. Insert charts and tables as pictures, or upload the inner file by itself.',
  },
  macros: {
    ru: 'В документе есть макросы. Сохраните его без макросов и загрузите снова.',
    en: 'The document has macros. Save it without them and upload it again.',
  },
  broken: {
    ru: 'Файл повреждён. Откройте его в Office, сохраните заново и загрузите снова.',
    en: 'The file is damaged. Open it in Office, save it anew and upload it again.',
  },
}

/** @returns why an Office file is refused, and what to do */
export const sayOfArchive = (code: ZipRefusalCode): Message => messages[code]

import { ImportError, type ImportErrorCode, type Message } from './import-error.ts'

type Simple = Exclude<ImportErrorCode, 'too-large' | 'twice'>

const advice: Record<Simple, Message> = {
  empty: {
    en: 'the file is empty. Check that the right file was chosen.',
    ru: 'файл пуст. Проверьте, тот ли файл выбран.',
  },
  'no-text': {
    en: 'there is no text in the file, not one word. Check that the right file was chosen.',
    ru: 'в файле нет текста, ни одного слова. Проверьте, тот ли файл выбран.',
  },
  binary: {
    en: 'this is not a text file. Save the document as DOCX, HTML, Markdown or plain text and import that.',
    ru: 'это не текстовый файл. Сохраните документ как DOCX, HTML, Markdown или обычный текст и импортируйте его.',
  },
  damaged: {
    en: 'the text is in UTF-8, but damaged or cut off. Get the file anew, or save it again as UTF-8.',
    ru: 'текст в кодировке UTF-8, но повреждён или обрезан. Получите файл заново или сохраните его ещё раз в UTF-8.',
  },
  'unknown-encoding': {
    en: 'the encoding of the text is not known: it is neither UTF-8 nor Russian in Windows-1251 or KOI8-R. Save it with the encoding UTF-8 and import it again.',
    ru: 'кодировка текста неизвестна: это не UTF-8 и не русский текст в Windows-1251 или KOI8-R. Сохраните файл в кодировке UTF-8 и повторите импорт.',
  },
  unsupported: {
    en: 'files of this kind are not imported. Save the document as DOCX, HTML, Markdown or plain text, or print it to PDF.',
    ru: 'файлы такого вида не импортируются. Сохраните документ как DOCX, HTML, Markdown, обычный текст или PDF.',
  },
  'old-word': {
    en: 'this is a document of Word 97–2003 (.doc). Open it and save it as DOCX.',
    ru: 'это документ Word 97–2003 (.doc). Откройте его и сохраните как DOCX.',
  },
  'not-word': {
    en: 'this is an archive or a document of another program, not DOCX. Save the document as DOCX.',
    ru: 'это архив или документ другой программы, а не DOCX. Сохраните документ как DOCX.',
  },
  encrypted: {
    en: 'the file is protected with a password. Remove the protection and import it again.',
    ru: 'файл защищён паролем. Снимите защиту и повторите импорт.',
  },
  bomb: {
    en: 'unpacked, the file is larger than a document can be. It was not opened; ask for another copy from its sender.',
    ru: 'в распакованном виде файл больше, чем бывает документ. Мы не стали его открывать; попросите у отправителя другую копию.',
  },
  nested: {
    en: 'there is another archive or document inside of the file. Save it without embedded files.',
    ru: 'внутри файла — другой архив или документ. Сохраните его без вложенных файлов.',
  },
  macros: {
    en: 'there are macros in the file. Save it as DOCX (without macros).',
    ru: 'в файле есть макросы. Сохраните его как DOCX (без макросов).',
  },
  broken: {
    en: 'the file is damaged or not complete. Open and save it anew, or get another copy.',
    ru: 'файл повреждён или неполон. Откройте и сохраните его заново или получите другую копию.',
  },
  doctype: {
    en: 'there are declarations of entities in the file, which no ordinary document has. It was not opened.',
    ru: 'в файле есть объявления XML-сущностей, которых в обычном документе не бывает. Мы не стали его открывать.',
  },
  scanned: {
    en: 'there is no text in the PDF: it is probably scanned. Recognise its text (OCR), or get the document as DOCX.',
    ru: 'в PDF нет текста: вероятно, это скан. Распознайте текст или получите документ в DOCX.',
  },
  'too-complex': {
    en: 'reading the file takes too much time or memory. Divide it, or save it in a simpler way (as plain text, without images) and import that.',
    ru: 'чтение файла занимает слишком много времени или памяти. Разделите его на части или сохраните проще (как обычный текст, без изображений) и повторите импорт.',
  },
}

/** The error for `code`, its sentences beginning with the name of the file. */
export function importError(code: Simple, fileName: string): ImportError {
  return withName(code, fileName, advice[code])
}

/** @param limit in bytes */
export function tooLarge(fileName: string, limit: number): ImportError {
  const megabytes = Math.floor(limit / 1024 / 1024) || 1
  return withName('too-large', fileName, {
    en: `the file is larger than ${megabytes} MB. Split it into several documents, or make its images smaller.`,
    ru: `файл больше ${megabytes} МБ. Разделите его на несколько документов или уменьшите изображения.`,
  })
}

/** @param earlier the draft that the file became before; nothing tells of what the person may not see */
export function importedTwice(fileName: string, earlier: EarlierDraft | null): ImportError {
  const { title, type, id } = earlier ?? {}
  const en = earlier
    ? `the draft “${title}” (${type}/${id})`
    : 'the draft of a colleague, which you may not see'
  const ru = earlier ? `черновик «${title}»` : 'черновик коллеги, который вам не виден'
  const said = {
    en: `the same file was imported before: ${en}. Work on that draft, or import the file once more on purpose (--again).`,
    ru: `этот же файл уже импортирован: ${ru}. Откройте тот черновик или импортируйте файл ещё раз намеренно.`,
  }
  return withName('twice', fileName, said, id)
}

interface EarlierDraft {
  title: string
  type: string
  id: string
}

function withName(
  code: ImportErrorCode,
  fileName: string,
  { en, ru }: Message,
  earlierId?: string,
): ImportError {
  return new ImportError(code, { en: `${fileName}: ${en}`, ru: `${fileName}: ${ru}` }, earlierId)
}

import type { Suggestion } from '../workflow/imports/suggestion.ts'
import type { SentenceReport } from './compare-sentences.ts'
import type { Message } from './import-error.ts'
import type { TitleOrigin } from './recognised.ts'

/** The sentences of an import that are not errors, in English and Russian. */

export function chromeStays(line: string): Message {
  return {
    en: `“${line}” looks like a part of a web page, not of the text. It stays in the body: remove it there if it does not belong.`,
    ru: `«${line}» похоже на элемент веб-страницы, а не текста. Строка оставлена в тексте: удалите её, если она лишняя.`,
  }
}

export function photoCaption(headline: string, credit: string): Message {
  return {
    en: `The title is repeated with “${credit}”: probably caption and credit of a photo that is not in the file (“${headline}”). Both stay in the body.`,
    ru: `Заголовок повторён вместе с «${credit}»: вероятно, это подпись к фотографии, которой нет в файле («${headline}»). Обе строки оставлены в тексте.`,
  }
}

export function titleDerived(title: string, origin: TitleOrigin): Message | null {
  const from = origins[origin]
  if (!from) return null
  return {
    en: `The text has no title of its own. “${title}” was copied from ${from.en}: write a better one.`,
    ru: `У текста нет своего заголовка. «${title}» — копия ${from.ru}: напишите лучший.`,
  }
}

const origins: Partial<Record<TitleOrigin, Message>> = {
  speaker: { en: 'the speaker’s name and position', ru: 'имени и должности автора' },
  'first-sentence': { en: 'the first sentence', ru: 'первого предложения' },
}

export const noLead: Message = {
  en: 'There is no lead: no opening sentence of 300 characters or less was found. Write one.',
  ru: 'Нет лида: в начале текста не нашлось предложения до 300 знаков. Напишите лид.',
}

export function dateWithoutYear(dateline: string): Message {
  return {
    en: `The dateline “${dateline}” gives no year, so the date of the source was left empty. Fill it in.`,
    ru: `В строке «${dateline}» не указан год, поэтому дата источника не заполнена. Укажите её.`,
  }
}

export const wrongLocale: { [locale in 'ru' | 'en']: Message } = {
  ru: {
    en: 'The text was imported as Russian, but most of its letters are Latin. Check the language.',
    ru: 'Текст импортирован как русский, но большинство букв — латинские. Проверьте язык.',
  },
  en: {
    en: 'The text was imported as English, but most of its letters are Cyrillic. Check the language.',
    ru: 'Текст импортирован как английский, но большинство букв — кириллица. Проверьте язык.',
  },
}

export function differsFromFile({ missing, added, outOfOrder }: SentenceReport): Message | null {
  const [first] = [...missing, ...added, ...outOfOrder]
  if (first === undefined) return null
  return {
    en: `The draft may differ from the file here: “${first}”. Compare both and report the file to the developers.`,
    ru: `Черновик может отличаться от файла в этом месте: «${first}». Сравните их и передайте файл разработчикам.`,
  }
}

export function encodingGuessed(encoding: string): Message {
  const name = { 'windows-1251': 'Windows-1251', 'koi8-r': 'KOI8-R' }[encoding] ?? encoding
  return {
    en: `The file does not say its encoding; the text reads like ${name}. Check that the letters are right.`,
    ru: `Кодировка в файле не указана; судя по тексту, это ${name}. Проверьте, что буквы верные.`,
  }
}

export function headersAtEnd(lines: readonly string[]): Message {
  const shown = lines.join(' · ').slice(0, 300)
  return {
    en: `Headers and footers of the pages stand at the end of the text: “${shown}”. Remove them there if they do not belong.`,
    ru: `Колонтитулы добавлены в конец текста: «${shown}». Удалите их, если они лишние.`,
  }
}

export function commentsLeftOut(comments: readonly string[]): Message[] {
  return comments.map((comment) => ({
    en: `A comment of a reviewer was not imported: “${comment.slice(0, 300)}”`,
    ru: `Примечание рецензента не перенесено: «${comment.slice(0, 300)}»`,
  }))
}

export const pdfIsTextOnly: Message = {
  en: 'Of a PDF the text alone is imported: lists, tables, links, notes and images have to be made anew. Better import the document as DOCX, if you can get it.',
  ru: 'Из PDF берётся только текст: списки, таблицы, ссылки, сноски и изображения нужно оформить заново. Если можно получить документ в DOCX, импортируйте его.',
}

export function pdfLeftOut(lines: readonly string[]): Message[] {
  if (lines.length === 0) return []
  const shown = [...new Set(lines)].join(' · ').slice(0, 300)
  return [
    {
      en: `Numbers of pages and lines that stand on each page were left out after the first: ${shown}`,
      ru: `Номера страниц и строки, которые повторяются на каждой, взяты только в первый раз или убраны: ${shown}`,
    },
  ]
}

export function wordsJoined(words: readonly string[]): Message[] {
  if (words.length === 0) return []
  const shown = [...new Set(words)].join(', ').slice(0, 300)
  return [
    {
      en: `Words that were parted at line ends were joined, check them: ${shown}`,
      ru: `Слова с переносами соединены, проверьте их: ${shown}`,
    },
  ]
}

export function sentencesAtEnd(sentences: readonly string[]): Message {
  const first = sentences[0]?.slice(0, 200) ?? ''
  return {
    en: `${sentences.length} sentence(s) whose place is not known stand at the end of the text: “${first}”. Move them to where they belong.`,
    ru: `Предложения, место которых определить не удалось (${sentences.length}), добавлены в конец текста: «${first}». Перенесите их на место.`,
  }
}

export function imageUnreadable(number: number): Message {
  return {
    en: `Image ${number} of the file is damaged, too large or of a format that browsers do not show. Add it by hand.`,
    ru: `Изображение ${number} повреждено, слишком велико или в формате, который браузеры не показывают. Добавьте его вручную.`,
  }
}

export function altMissing(name: string): Message {
  return {
    en: `The file does not say what is on the image ${name}. Describe it for blind readers before you publish.`,
    ru: `В файле не сказано, что на изображении ${name}. Опишите его для незрячих до публикации.`,
  }
}

/** A speaker of whom there is no record stays as the text names him or her. */
export function checkSpeaker(suggestions: readonly Suggestion[]): Message[] {
  const found = suggestions.find(({ key, state }) => key === 'speaker' && state === 'filled')
  if (!found || found.record) return []
  return [
    {
      en: `The speaker seems to be ${found.shown}: check it, and choose the person if there is a record.`,
      ru: `Говорит, по-видимому, ${found.shown}: проверьте; если человек есть в справочнике, выберите его.`,
    },
  ]
}

export function checkPublisher(suggestions: readonly Suggestion[]): Message[] {
  const found = suggestions.find(({ key }) => key === 'organisations')
  if (!found) return []
  return [
    {
      en: `It seems to be published by ${found.shown}: check the field “Published by”.`,
      ru: `Публикует, по-видимому, ${found.shown}: проверьте поле «Кто публикует».`,
    },
  ]
}

import type { Message } from '../../lib/messages.ts'
import type { ProblemCode } from './problem.ts'

/** What is wrong and what to do, by what it is about: the words of a link or the name of a block. */
export const messages: Record<ProblemCode, (about: string) => Message> = {
  targetMissing: (about) => ({
    ru: `«${about}» ведёт на документ, которого больше нет. Выберите другой или уберите ссылку.`,
    en: `“${about}” leads to a document that is gone. Choose another one, or remove the link.`,
  }),
  targetNotPublic: (about) => ({
    ru: `«${about}» ведёт на документ, который ещё не опубликован: пока читатели этого не увидят или увидят без ссылки.`,
    en: `“${about}” leads to a document that is not public: until it is, readers see no link, or nothing.`,
  }),
  linkWithoutTarget: (about) => ({
    ru: `У ссылки «${about}» не выбран документ. Выберите его или уберите ссылку.`,
    en: `No document is chosen for the link “${about}”. Choose it, or remove the link.`,
  }),
  linkWithoutAddress: (about) => ({
    ru: `У ссылки «${about}» нет адреса, который открылся бы у читателя: нужен https://, mailto: или tel:.`,
    en: `The link “${about}” has no address that opens for readers: give https://, mailto: or tel:.`,
  }),
  fileMissing: (about) => ({
    ru: `Файла больше нет: ${about || 'изображение или документ в тексте'}. Выберите другой.`,
    en: `A file is gone: ${about || 'an image or document in the text'}. Choose another one.`,
  }),
  fileNotReady: (about) => ({
    ru: `Файл «${about}» ещё обрабатывается. Подождите минуту и попробуйте снова.`,
    en: `The file “${about}” is still being processed. Wait a minute and try again.`,
  }),
  fileUnreadable: (about) => ({
    ru: `Файл «${about}» не удалось обработать. Загрузите его заново или выберите другой.`,
    en: `The file “${about}” could not be processed. Upload it again, or choose another one.`,
  }),
  noAlternativeText: (about) => ({
    ru: `У файла «${about}» нет описания для незрячих. Добавьте его в карточке файла.`,
    en: `The file “${about}” has no alternative text. Add it to the file.`,
  }),
  noCredit: (about) => ({
    ru: `У файла «${about}» не указан автор. Укажите его в карточке файла.`,
    en: `The file “${about}” names no author. Add a credit to the file.`,
  }),
  noRightsHolder: (about) => ({
    ru: `У файла «${about}» не указан правообладатель. Укажите его в карточке файла.`,
    en: `The file “${about}” names no rights holder. Add one to the file.`,
  }),
  noLicence: (about) => ({
    ru: `У файла «${about}» не указано, на каких условиях его можно публиковать. Выберите их в карточке файла.`,
    en: `The file “${about}” does not say on what terms it is published. Choose a licence.`,
  }),
  rightsExpired: (about) => ({
    ru: `Срок прав на файл «${about}» истёк. Продлите права и исправьте дату в карточке файла или выберите другой файл.`,
    en: `The rights to the file “${about}” have expired. Extend them and correct the date, or choose another file.`,
  }),
  notAnImage: (about) => ({
    ru: `В галерее не изображение${about && ` («${about}»)`}: читатели его не увидят. Перенесите его в «Файлы для скачивания».`,
    en: `A gallery holds a file that is no image${about && ` (“${about}”)`}: readers do not see it. Put it among the files.`,
  }),
  recommendationMissing: () => ({
    ru: 'Рекомендация из документа не выбрана, или в документе её больше нет. Выберите рекомендацию заново.',
    en: 'A cited recommendation is not chosen, or its guideline no longer has it. Choose it anew.',
  }),
  citationMissing: (about) => ({
    ru: `В списке литературы нет источника № ${about}. Добавьте его или исправьте номер.`,
    en: `The literature has no work number ${about}. Add it, or correct the number.`,
  }),
  emptyBlock: (about) => ({
    ru: `Не заполнено: ${blockNames[about]?.ru ?? about}. Заполните или уберите.`,
    en: `Not filled in: ${blockNames[about]?.en ?? about}. Fill it in, or remove it.`,
  }),
  abbreviationUnexplained: (about) => ({
    ru: `Сокращение «${about}» без расшифровки.`,
    en: `The abbreviation “${about}” is not explained.`,
  }),
  emptyHeading: () => ({
    ru: 'В тексте есть пустой заголовок. Впишите его или удалите строку.',
    en: 'The text has an empty heading. Type it, or delete the line.',
  }),
  headingsOutOfOrder: (about) => ({
    ru: `Заголовок «${about}» пропускает уровень: после второго идёт третий, потом четвёртый.`,
    en: `The heading “${about}” skips a level: the third follows the second, then the fourth.`,
  }),
  emptyTable: () => ({
    ru: 'В тексте есть пустая таблица. Заполните её или удалите.',
    en: 'The text has an empty table. Fill it in, or delete it.',
  }),
  tableWithoutHeadings: (about) => ({
    ru: `У таблицы «${about}» нет строки или столбца заголовков: на слух её не понять.`,
    en: `The table “${about}” has no row or column of headings: heard, it makes no sense.`,
  }),
  captionWithoutTable: (about) => ({
    ru: `Подпись «${about}» стоит не над таблицей. Перенесите её или уберите.`,
    en: `The caption “${about}” does not stand above a table. Move or remove it.`,
  }),
  unresolvedComments: (about) => ({
    ru: `Остались незакрытые вопросы: ${about}.`,
    en: `Comments are not resolved: ${about}.`,
  }),
}

const blockNames: { [slug: string]: Message } = {
  callout: { ru: 'выноска', en: 'a callout' },
  recommendation: { ru: 'рекомендация из документа', en: 'a cited recommendation' },
  publication: { ru: 'карточка публикации', en: 'a publication' },
  gallery: { ru: 'галерея', en: 'a gallery' },
  files: { ru: 'файлы для скачивания', en: 'files' },
  footnote: { ru: 'сноска', en: 'a footnote' },
  citation: { ru: 'ссылка на источник', en: 'a citation' },
  abbreviation: { ru: 'сокращение', en: 'an abbreviation' },
}

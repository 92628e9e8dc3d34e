import type { Label } from '../../content/content-type.ts'
import type { SuggestionState } from '../../workflow/imports/suggestion.ts'

export const dropWords = {
  title: { ru: 'Импорт из файла', en: 'Import from a file' },
  invite: { ru: 'Перетащите файлы сюда или', en: 'Drop files here, or' },
  choose: { ru: 'выберите', en: 'choose them' },
  formats: {
    ru: 'DOCX, HTML, Markdown, текст, PDF. Каждый файл станет черновиком.',
    en: 'DOCX, HTML, Markdown, text, PDF. Each file becomes a draft.',
  },
  language: { ru: 'Язык текста', en: 'Language of the text' },
  russian: { ru: 'русский', en: 'Russian' },
  english: { ru: 'английский', en: 'English' },
  busy: { ru: 'Импортируем', en: 'Importing' },
  isDraft: { ru: 'черновик', en: 'draft' },
  toCheck: { ru: 'что проверить', en: 'to check' },
  refused: { ru: 'Не импортировано', en: 'Not imported' },
  openDraft: { ru: 'Открыть черновик', en: 'Open the draft' },
  again: { ru: 'Импортировать ещё раз', en: 'Import it once more' },
  failed: {
    ru: 'Сервер не ответил. Проверьте соединение и отправьте файл ещё раз.',
    en: 'The server did not answer. Check the connection and send the file again.',
  },
} satisfies Record<string, Label>

export const panelWords = {
  title: { ru: 'Импорт', en: 'Import' },
  from: { ru: 'Из файла', en: 'From the file' },
  suggestions: { ru: 'Предложения', en: 'Suggestions' },
  filled: { ru: 'Заполнено из файла — проверьте', en: 'Filled in from the file: check' },
  settled: { ru: 'Рассмотрено', en: 'Settled' },
  notMapped: { ru: 'Не перенесено', en: 'Not imported' },
  warnings: { ru: 'На что обратить внимание', en: 'What to look at' },
  found: { ru: 'где', en: 'where' },
  known: { ru: 'есть в справочнике', en: 'in the records' },
  accept: { ru: 'Принять', en: 'Accept' },
  decline: { ru: 'Отклонить', en: 'Decline' },
  right: { ru: 'Верно', en: 'Right' },
  remove: { ru: 'Убрать', en: 'Remove' },
  saveFirst: {
    ru: 'Сначала сохраните черновик: в нём есть несохранённые правки.',
    en: 'Save the draft first: it has changes that are not saved.',
  },
  failed: {
    ru: 'Сервер не ответил. Попробуйте ещё раз.',
    en: 'The server did not answer. Try again.',
  },
} satisfies Record<string, Label>

export const stateWords: Record<SuggestionState, Label> = {
  filled: { ru: 'заполнено', en: 'filled in' },
  open: { ru: 'предложено', en: 'suggested' },
  accepted: { ru: 'принято', en: 'accepted' },
  declined: { ru: 'отклонено', en: 'declined' },
}

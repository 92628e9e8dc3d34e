import type { Label } from '../../content/content-type.ts'

/** What was done, in the past: for timelines. */
export const eventLabels: Record<string, Label> = {
  create: { ru: 'Черновик создан', en: 'Draft created' },
  update: { ru: 'Черновик сохранён', en: 'Draft saved' },
  delete: { ru: 'Удалено', en: 'Deleted' },
  keepRefused: {
    ru: 'Не сохранено: текст уже изменили. Вариант лежит в версиях',
    en: 'Not saved: the text had been changed. It is kept among the versions',
  },
  import: { ru: 'Импортировано из файла', en: 'Imported from a file' },
  acceptSuggestion: { ru: 'Принято предложение импорта', en: 'Suggestion of the import accepted' },
  declineSuggestion: {
    ru: 'Отклонено предложение импорта',
    en: 'Suggestion of the import declined',
  },
  submit: { ru: 'Отправлено на согласование', en: 'Submitted for review' },
  approve: { ru: 'Согласовано', en: 'Approved' },
  requestChanges: { ru: 'Возвращено на доработку', en: 'Changes requested' },
  schedule: { ru: 'Запланировано', en: 'Scheduled' },
  unschedule: { ru: 'Запланированное отменено', en: 'Schedule cancelled' },
  suspendSchedule: {
    ru: 'Публикация по расписанию приостановлена: согласование не действует',
    en: 'Schedule suspended: the approval is void',
  },
  scheduleFailed: { ru: 'Не удалось опубликовать по расписанию', en: 'The schedule failed' },
  createPreviewLink: { ru: 'Создана ссылка для просмотра', en: 'Preview link made' },
  revokePreviewLink: { ru: 'Ссылка для просмотра отозвана', en: 'Preview link revoked' },
  comment: { ru: 'Комментарий', en: 'Comment' },
  resolve: { ru: 'Вопрос закрыт', en: 'Comment resolved' },
  publish: { ru: 'Опубликовано', en: 'Published' },
  revise: { ru: 'Опубликована новая редакция', en: 'New edition published' },
  withdraw: { ru: 'Отозвано', en: 'Withdrawn' },
  supersede: { ru: 'Заменено новым документом', en: 'Superseded' },
  erase: { ru: 'Стёрто по требованию закона', en: 'Erased on legal grounds' },
  unpublish: { ru: 'Снято с публикации', en: 'Unpublished' },
}

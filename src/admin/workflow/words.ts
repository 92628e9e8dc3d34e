import type { Label } from '../../content/content-type.ts'
import type { ReviewState } from '../../workflow/cases.ts'
import type { PublicState } from '../../workflow/moves/situation.ts'
import type { ScheduledMove, ScheduleState } from '../../workflow/schedules/schedule.ts'

export const stateWords: Record<ReviewState, Label> = {
  draft: { ru: 'Черновик', en: 'Draft' },
  'in-review': { ru: 'На согласовании', en: 'In review' },
  'changes-requested': { ru: 'Возвращено на доработку', en: 'Changes requested' },
  approved: { ru: 'Согласовано', en: 'Approved' },
  published: { ru: 'Опубликовано', en: 'Published' },
}

/** What is said in place of the state where nothing was changed since the last edition. */
export const settledWords: Record<PublicState, Label> = {
  none: stateWords.published,
  current: stateWords.published,
  withdrawn: { ru: 'Отозвано', en: 'Withdrawn' },
  superseded: { ru: 'Заменено новым документом', en: 'Superseded by a newer document' },
  gone: { ru: 'Снято с публикации', en: 'Unpublished' },
}

/** What readers have while a newer text is being worked on; a version follows but for `none`. */
export const publicWords: Record<PublicState, Label> = {
  none: { ru: 'Ещё не опубликовано', en: 'Not public yet' },
  current: { ru: 'Читатели видят версию', en: 'Readers see version' },
  withdrawn: { ru: 'У читателей отозванная версия', en: 'Readers see the withdrawn version' },
  superseded: { ru: 'У читателей заменённая версия', en: 'Readers see the superseded version' },
  gone: { ru: 'Снято с публикации, была версия', en: 'Unpublished; it was version' },
}

export const scheduledWords: Record<ScheduledMove, Label> = {
  publish: { ru: 'Выйдет', en: 'To be published' },
  withdraw: { ru: 'Будет отозвано', en: 'To be withdrawn' },
  unpublish: { ru: 'Будет снято', en: 'To be unpublished' },
}

export const scheduleStateWords: Partial<Record<ScheduleState, Label>> = {
  suspended: {
    ru: 'приостановлено: текст нужно согласовать снова',
    en: 'suspended: the text has to be approved again',
  },
  failed: { ru: 'не удалось', en: 'failed' },
}

export const words = {
  title: { ru: 'Согласование и публикация', en: 'Review and publication' },
  unsaved: {
    ru: 'Согласование и публикация появятся здесь, когда вы сохраните черновик.',
    en: 'Review and publication appear here once the draft is saved.',
  },
  loading: { ru: 'Загружаем…', en: 'Loading…' },
  saveFirst: { ru: 'Сначала сохраните черновик.', en: 'Save the draft first.' },
  stale: {
    ru: 'Обновляем страницу: показываем то, что сохранено последним…',
    en: 'Refreshing the page to show what was saved last…',
  },
  version: { ru: 'Версия', en: 'Version' },
  approvedBy: { ru: 'Согласовали', en: 'Approved by' },
  waitsFor: { ru: 'Ждём согласования', en: 'Waits for' },
  or: { ru: ' или ', en: ' or ' },
  secondEyes: { ru: 'Нужна вторая пара глаз', en: 'Needs a second pair of eyes' },
  secondEyesWhy: { ru: 'Опубликовано экстренно', en: 'Published in an emergency' },
  notNow: { ru: 'Почему недоступно остальное', en: 'Why the rest is not available' },
  noRight: {
    ru: 'На это у вас нет прав для этого материала (их даёт администратор):',
    en: 'You have no rights for these with this document (an administrator grants them):',
  },
  byLaw: { ru: 'По требованию закона', en: 'If a law demands it' },
  cancel: { ru: 'Отмена', en: 'Cancel' },
  comments: { ru: 'Комментарии', en: 'Comments' },
  noComments: { ru: 'Комментариев пока нет.', en: 'No comments yet.' },
  changeRequest: { ru: 'Просит доработать', en: 'Asks for changes' },
  writeComment: { ru: 'Комментарий для коллег', en: 'Comment for colleagues' },
  send: { ru: 'Отправить', en: 'Send' },
  resolve: { ru: 'Закрыть вопрос', en: 'Resolve' },
  resolvedOnes: { ru: 'Закрытые вопросы', en: 'Resolved' },
  timeline: { ru: 'Ход работы', en: 'Progress' },
  wholeTimeline: { ru: 'Весь ход работы', en: 'All that happened' },
  compare: { ru: 'Сравнить версии текста', en: 'Compare versions of the text' },
  system: { ru: 'Система', en: 'The system' },
  voided: { ru: 'согласование больше не действует', en: 'the approval is void' },
  emergency: { ru: 'экстренно, без согласования', en: 'in an emergency, without approval' },
  failed: {
    ru: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
    en: 'It did not work. Check the connection and try again.',
  },
} satisfies Record<string, Label>

/** Of links by which others see a draft. */
export const previewWords = {
  make: { ru: 'Ссылка для просмотра', en: 'Preview link' },
  link: { ru: 'Ссылка на эту версию', en: 'Link to this version' },
  token: { ru: 'Ключ просмотра этой версии', en: 'Preview key of this version' },
  copied: { ru: 'Скопировано.', en: 'Copied.' },
  copyIt: {
    ru: 'Скопируйте сейчас: позже здесь этого не будет.',
    en: 'Copy it now: it is not shown again.',
  },
  worksUntil: { ru: 'Работает до', en: 'Works until' },
  whoSees: {
    ru: 'Черновик увидит каждый, кому вы это передадите; более поздних правок там не будет.',
    en: 'Everybody whom you give it to sees the draft, without later changes.',
  },
  noAddress: {
    ru: 'В браузере ключ не открыть: администратор не указал страницу сайта для черновиков (PREVIEW_URL). Передайте ключ разработчику сайта или приложения: его отправляют на /graphql в заголовке X-Preview-Token.',
    en: 'A browser cannot open the key: no page of the site is set for drafts (PREVIEW_URL). Give the key to who develops the site or app: it is sent to /graphql in the header X-Preview-Token.',
  },
  active: { ru: 'Действующие ссылки', en: 'Links that work' },
  until: { ru: 'до', en: 'until' },
  older: { ru: 'прежний текст', en: 'an older text' },
  revoke: { ru: 'Отозвать', en: 'Revoke' },
} satisfies Record<string, Label>

/** Of what is not right in a text. */
export const problemWords = {
  errors: { ru: 'Исправьте до публикации', en: 'Correct before it is published' },
  warnings: { ru: 'Обратите внимание', en: 'Mind' },
} satisfies Record<string, Label>

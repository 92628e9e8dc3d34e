import type { Message } from '../../lib/messages.ts'

/** What people are told of by e-mail. */
export type NoticeKind =
  | 'submitted'
  | 'changesRequested'
  | 'approved'
  | 'published'
  | 'emergency'
  | 'suspended'
  | 'failed'
  | 'commented'
  | 'reviewNear'
  | 'reviewOverdue'

/** What a letter says beside its kind. */
export interface Facts {
  title: string
  /** Who did it; empty where nobody did. */
  who: string
  /** What somebody wrote, or why something failed. */
  comment?: string | undefined
  /** A moment or day, in words of both languages. */
  when?: Message | undefined
  link: string
}

interface Words {
  subject: Message
  /** What has happened. */
  news: (facts: Facts, language: 'ru' | 'en') => string
  /** What the reader can do. */
  next: Message
}

const whenOf = ({ when }: Facts, language: 'ru' | 'en') => when?.[language] ?? ''

const words: Record<NoticeKind, Words> = {
  submitted: {
    subject: { ru: 'На согласование', en: 'For your approval' },
    news: ({ who }, language) =>
      ({ ru: `На согласование отправлено: ${who}.`, en: `Submitted for review by ${who}.` })[
        language
      ],
    next: {
      ru: 'Прочитайте текст, согласуйте его или верните на доработку.',
      en: 'Read the text, then approve it or request changes.',
    },
  },
  changesRequested: {
    subject: { ru: 'Возвращено на доработку', en: 'Changes requested' },
    news: ({ who }, language) =>
      ({ ru: `На доработку возвращено: ${who}.`, en: `${who} asks for changes.` })[language],
    next: {
      ru: 'Исправьте текст и отправьте его снова.',
      en: 'Change the text and submit it again.',
    },
  },
  approved: {
    subject: { ru: 'Согласовано', en: 'Approved' },
    news: ({ who }, language) =>
      ({
        ru: `Согласовано, последняя подпись: ${who}.`,
        en: `Approved; the last to approve was ${who}.`,
      })[language],
    next: {
      ru: 'Текст можно опубликовать или запланировать. После любой правки понадобится новое согласование.',
      en: 'The text can be published or scheduled. After any change it needs a new approval.',
    },
  },
  published: {
    subject: { ru: 'Опубликовано', en: 'Published' },
    news: ({ who }, language) =>
      ({ ru: `Опубликовано: ${who}.`, en: `Published by ${who}.` })[language],
    next: { ru: 'Делать ничего не нужно.', en: 'There is nothing you need to do.' },
  },
  emergency: {
    subject: {
      ru: 'Вышло экстренно: нужна вторая пара глаз',
      en: 'Published in an emergency: a second pair of eyes is needed',
    },
    news: ({ who }, language) =>
      ({
        ru: `Опубликовано экстренно, без согласования: ${who}.`,
        en: `Published in an emergency, without approval, by ${who}.`,
      })[language],
    next: {
      ru: 'Проверьте текст: его должен посмотреть тот, кто его не писал и не публиковал.',
      en: 'Look at the text: somebody has to who neither wrote nor published it.',
    },
  },
  suspended: {
    subject: { ru: 'Публикация приостановлена', en: 'A schedule is suspended' },
    news: (facts, language) =>
      ({
        ru: `Текст должен был выйти ${whenOf(facts, 'ru')}, но его изменили или вернули на доработку: ${facts.who}. Публикация приостановлена.`,
        en: `The text was to go out ${whenOf(facts, 'en')}, but ${facts.who} changed it or asked for changes. The schedule is suspended.`,
      })[language],
    next: {
      ru: 'Текст нужно согласовать снова и снова запланировать.',
      en: 'The text has to be approved again, and scheduled again.',
    },
  },
  failed: {
    subject: { ru: 'Не вышло по расписанию', en: 'A schedule has failed' },
    news: (facts, language) =>
      ({
        ru: `То, что было запланировано на ${whenOf(facts, 'ru')}, не удалось.`,
        en: `What was planned for ${whenOf(facts, 'en')} has failed.`,
      })[language],
    next: {
      ru: 'Устраните причину и запланируйте заново или опубликуйте сразу.',
      en: 'Put it right and schedule it again, or publish it now.',
    },
  },
  commented: {
    subject: { ru: 'Комментарий', en: 'Comment' },
    news: ({ who }, language) =>
      ({ ru: `Новый комментарий: ${who}.`, en: `A new comment by ${who}.` })[language],
    next: { ru: 'Ответить можно на странице текста.', en: 'Answer on the page of the text.' },
  },
  reviewNear: {
    subject: { ru: 'Скоро срок пересмотра', en: 'A review is due soon' },
    news: (facts, language) =>
      ({
        ru: `Документ нужно пересмотреть до ${whenOf(facts, 'ru')}.`,
        en: `The document is to be reviewed by ${whenOf(facts, 'en')}.`,
      })[language],
    next: {
      ru: 'Подготовьте новую версию или подтвердите действующую новой датой пересмотра.',
      en: 'Prepare a new version, or confirm this one with a new review date.',
    },
  },
  reviewOverdue: {
    subject: { ru: 'Срок пересмотра прошёл', en: 'A review is overdue' },
    news: (facts, language) =>
      ({
        ru: `Документ нужно было пересмотреть до ${whenOf(facts, 'ru')}. Читатели видят пометку об этом.`,
        en: `The document was to be reviewed by ${whenOf(facts, 'en')}. Readers see that it was not.`,
      })[language],
    next: {
      ru: 'Подготовьте новую версию, подтвердите действующую или отзовите документ.',
      en: 'Prepare a new version, confirm this one, or withdraw the document.',
    },
  },
}

/** A letter in plain text: what, about which document, what to do, where. */
export function toLetter(kind: NoticeKind, language: 'ru' | 'en', facts: Facts) {
  const { subject, news, next } = words[kind]
  const title = facts.title || { ru: 'Без заголовка', en: 'Untitled' }[language]
  const quoted = language === 'ru' ? `«${title}»` : `“${title}”`
  const lines = [quoted, news(facts, language), facts.comment, next[language], facts.link]
  return {
    subject: `${subject[language]}: ${title}`,
    text: `${lines.filter(Boolean).join('\n\n')}\n`,
  }
}

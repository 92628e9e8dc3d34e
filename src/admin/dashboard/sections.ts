import type { Label } from '../../content/content-type.ts'
import { moscowMoment } from '../../lib/moscow-time.ts'
import { counted, type PluralForms } from '../../lib/plural.ts'
import { stateWords } from '../workflow/words.ts'
import type { Queue, QueueItem } from '../../workflow/queue.ts'
import type { ReviewItem, Reviews } from '../../workflow/queue-reviews.ts'

/** A line of a section: a document, and what there is to say of it. */
export interface Line {
  type: string
  id: string
  title: string
  note: string
}

/** A part of the start page. */
export interface Section {
  name: string
  title: string
  /** `3 текста`; or, where there are none, that this is so. */
  summary: string
  /** Something is late, or public without a second look. */
  isUrgent: boolean
  lines: Line[]
}

type Language = 'ru' | 'en'

interface SectionWords {
  title: Label
  empty: Label
  forms: Record<Language, PluralForms>
}

const texts: SectionWords['forms'] = {
  ru: { one: 'текст', few: 'текста', many: 'текстов' },
  en: { one: 'text', many: 'texts' },
}
const guidelines: SectionWords['forms'] = {
  ru: { one: 'документ', few: 'документа', many: 'документов' },
  en: { one: 'document', many: 'documents' },
}

const sectionWords = {
  waiting: {
    title: { ru: 'Ждут вашего согласования', en: 'Waiting for your approval' },
    empty: { ru: 'Согласовывать пока нечего.', en: 'Nothing to approve at the moment.' },
    forms: texts,
  },
  drafts: {
    title: { ru: 'Мои черновики', en: 'My drafts' },
    empty: { ru: 'Незаконченных текстов у вас нет.', en: 'You have no unfinished texts.' },
    forms: texts,
  },
  approved: {
    title: { ru: 'Согласованы, можно публиковать', en: 'Approved, ready to publish' },
    empty: { ru: 'Ничего не ждёт публикации.', en: 'Nothing waits to be published.' },
    forms: texts,
  },
  secondEyes: {
    title: { ru: 'Нужна вторая пара глаз', en: 'A second pair of eyes is needed' },
    empty: {
      ru: 'Всё, что вышло экстренно, проверено.',
      en: 'Everything that went out in an emergency has been looked at.',
    },
    forms: texts,
  },
  overdue: {
    title: { ru: 'Рекомендации: пересмотр просрочен', en: 'Guidance overdue for review' },
    empty: { ru: 'Просроченных нет.', en: 'Nothing is overdue.' },
    forms: guidelines,
  },
  dueSoon: {
    title: {
      ru: 'Рекомендации: пересмотреть в ближайшие 60 дней',
      en: 'Guidance to be reviewed within 60 days',
    },
    empty: {
      ru: 'В ближайшие два месяца сроки не истекают.',
      en: 'No date falls within the next two months.',
    },
    forms: guidelines,
  },
} satisfies Record<string, SectionWords>

type SectionName = keyof typeof sectionWords

const urgent: readonly SectionName[] = ['secondEyes', 'overdue']

/**
 * The start page as text: what waits for a person comes first. Sections of work that they have no
 * part in are left out.
 */
export function toSections(language: Language, queue: Queue, reviews: Reviews | null): Section[] {
  const ofQueue = (items: QueueItem[] | null) => items?.map((item) => toLine(language, item))
  const ofReviews = (items?: ReviewItem[]) => items?.map((item) => toReviewLine(language, item))
  const all: [SectionName, Line[] | undefined][] = [
    ['waiting', ofQueue(queue.waiting)],
    ['secondEyes', ofQueue(queue.secondEyes)],
    ['approved', ofQueue(queue.approved)],
    ['drafts', ofQueue(queue.drafts)],
    ['overdue', ofReviews(reviews?.overdue)],
    ['dueSoon', ofReviews(reviews?.dueSoon)],
  ]
  return all.flatMap(([name, lines]) => (lines ? [toSection(language, name, lines)] : []))
}

function toSection(language: Language, name: SectionName, lines: Line[]): Section {
  const { title, empty, forms } = sectionWords[name]
  const summary =
    lines.length > 0 ? counted(language, lines.length, forms[language]) : empty[language]
  const isUrgent = lines.length > 0 && urgent.includes(name)
  return { name, title: title[language], summary, isUrgent, lines }
}

const untitled = { ru: 'Без заголовка', en: 'Untitled' }

function toLine(language: Language, { type, id, title, state, savedAt }: QueueItem): Line {
  const saved = moscowMoment(new Date(savedAt))[language]
  const note = `${stateWords[state][language]} · ${saved}`
  return { type, id, title: title || untitled[language], note }
}

const days: Record<Language, PluralForms> = {
  ru: { one: 'день', few: 'дня', many: 'дней' },
  en: { one: 'day', many: 'days' },
}

function toReviewLine(language: Language, { type, id, title, reviewBy, overdueDays }: ReviewItem) {
  const day = reviewBy.split('-').reverse().join('.')
  const late = overdueDays > 0 ? counted(language, overdueDays, days[language]) : null
  const by = { ru: `Пересмотреть до ${day}`, en: `Review by ${day}` }[language]
  const overdue = { ru: `просрочено на ${late}`, en: `${late} overdue` }[language]
  return { type, id, title: title || untitled[language], note: late ? `${by} · ${overdue}` : by }
}

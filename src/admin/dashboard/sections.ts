import type { Label } from '../../content/content-type.ts'
import { momentIn } from '../../content/desk-time.ts'
import { counted, type PluralForms } from '../../lib/plural.ts'
import { scheduledWords, scheduleStateWords, stateWords } from '../workflow/words.ts'
import type { Queue, QueueItem } from '../../workflow/queue.ts'
import type { PlannedItem, Plans } from '../../workflow/queue-schedules.ts'
import type { ReviewItem, Reviews } from '../../workflow/queue-reviews.ts'
import type { RightsItem } from '../../workflow/queue-rights.ts'

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
const files: SectionWords['forms'] = {
  ru: { one: 'файл', few: 'файла', many: 'файлов' },
  en: { one: 'file', many: 'files' },
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
  stuck: {
    title: { ru: 'Не состоялось по плану', en: 'Did not happen as planned' },
    empty: { ru: 'Всё запланированное идёт по плану.', en: 'Everything goes as planned.' },
    forms: texts,
  },
  planned: {
    title: { ru: 'Запланировано', en: 'Planned' },
    empty: { ru: 'Ничего не запланировано.', en: 'Nothing is planned.' },
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
  rights: {
    title: { ru: 'Файлы: истекают права', en: 'Files whose rights expire' },
    empty: { ru: 'В ближайший месяц права не истекают.', en: 'No rights expire within a month.' },
    forms: files,
  },
} satisfies Record<string, SectionWords>

type SectionName = keyof typeof sectionWords

const urgent: readonly SectionName[] = ['secondEyes', 'stuck', 'overdue']

/** Who reads the page: in which language, by which clocks. */
export interface Reader {
  language: Language
  /** IANA name of the time zone. */
  zone: string
}

/** What waits for a person. */
export interface Work {
  queue: Queue
  plans: Plans | null
  reviews: Reviews | null
  rights: RightsItem[] | null
}

/**
 * The start page as text: what waits for a person comes first. Sections of work that they have no
 * part in are left out.
 */
export function toSections(
  { language, zone }: Reader,
  { queue, plans, reviews, rights }: Work,
): Section[] {
  const ofQueue = (items: QueueItem[] | null) => items?.map((item) => toLine(language, zone, item))
  const ofPlans = (items?: PlannedItem[]) => items?.map((item) => toPlanLine(language, zone, item))
  const ofReviews = (items?: ReviewItem[]) => items?.map((item) => toReviewLine(language, item))
  const all: [SectionName, Line[] | undefined][] = [
    ['waiting', ofQueue(queue.waiting)],
    ['secondEyes', ofQueue(queue.secondEyes)],
    ['stuck', ofPlans(plans?.stuck)],
    ['approved', ofQueue(queue.approved)],
    ['drafts', ofQueue(queue.drafts)],
    ['planned', ofPlans(plans?.waiting)],
    ['overdue', ofReviews(reviews?.overdue)],
    ['dueSoon', ofReviews(reviews?.dueSoon)],
    ['rights', rights?.map((item) => toRightsLine(language, item))],
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

function toLine(language: Language, zone: string, item: QueueItem): Line {
  const { type, id, title, state, savedAt } = item
  const saved = momentIn(zone, new Date(savedAt))[language]
  const note = `${stateWords[state][language]} · ${saved}`
  return { type, id, title: title || untitled[language], note }
}

function toPlanLine(language: Language, zone: string, item: PlannedItem): Line {
  const { type, id, title, move, at, state, error } = item
  const planned = `${scheduledWords[move][language]} ${momentIn(zone, new Date(at))[language]}`
  const note = [planned, scheduleStateWords[state]?.[language], error].filter(Boolean).join(' · ')
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

function toRightsLine(language: Language, { id, title, until, hasExpired }: RightsItem): Line {
  const day = until.split('-').reverse().join('.')
  const words = hasExpired
    ? { ru: `истекли ${day}: в новые публикации не войдёт`, en: `expired on ${day}` }
    : { ru: `действуют по ${day}`, en: `good until ${day}` }
  return { type: 'media', id, title: title || untitled[language], note: words[language] }
}

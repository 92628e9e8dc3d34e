/** A text that has all that must survive an import, from which files of several formats are made. */

export interface Run {
  text: string
  mark?: 'bold' | 'italic'
  href?: string
  note?: string
}

export type SourceBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: { text: string; nested?: string[] }[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'image'; alt: string }

export const source: SourceBlock[] = [
  { kind: 'heading', level: 1, text: 'В Светлогорье открыта новая поликлиника' },
  {
    kind: 'paragraph',
    runs: [
      { text: 'СВЕТЛОГОРЬЕ, 5 мая 2026 года. Поликлиника приняла первых пациентов. ' },
      { text: 'Приём ведут двенадцать врачей', mark: 'bold' },
      { text: ', а запись открыта ' },
      { text: 'круглосуточно', mark: 'italic' },
      { text: '. Подробности — на ' },
      { text: 'сайте ведомства', href: 'https://example.org/clinic?from=news' },
      { text: '.' },
    ],
  },
  { kind: 'heading', level: 2, text: 'Кого принимают' },
  {
    kind: 'list',
    ordered: false,
    items: [
      { text: 'жителей района' },
      { text: 'детей до года', nested: ['по вторникам', 'по четвергам'] },
      { text: 'всех, кому нужна неотложная помощь' },
    ],
  },
  { kind: 'heading', level: 3, text: 'Что взять с собой' },
  { kind: 'list', ordered: true, items: [{ text: 'паспорт' }, { text: 'полис' }] },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Строительство заняло два года', note: 'С перерывом на зиму 2024 года.' },
      { text: ' и обошлось без задержек' },
      { text: '.', note: 'По данным дирекции.' },
    ],
  },
  {
    kind: 'table',
    rows: [
      ['Кабинет', 'Врач', 'Часы'],
      ['12', 'Терапевт', '8–14'],
      ['14', 'Кардиолог', '10–16'],
    ],
  },
  { kind: 'image', alt: 'Фасад новой поликлиники' },
  {
    kind: 'paragraph',
    runs: [
      { text: '«Приходите без очереди», — сказала главный врач поликлиники Мария Лебедева. ' },
      { text: 'Телефон регистратуры', mark: 'bold' },
      { text: ' указан на сайте.' },
    ],
  },
]

/** A picture of one pixel. */
export const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

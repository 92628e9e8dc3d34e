import type { Message } from '../../../lib/messages.ts'
import { counted, type PluralForms } from '../../../lib/plural.ts'
import type { ActionName, ChosenCells } from './cell-actions.ts'

export const tableWords = {
  table: { ru: 'Таблица', en: 'Table' },
  newTable: { ru: 'Новая таблица', en: 'New table' },
  menu: { ru: 'Действия с таблицей', en: 'Actions of the table' },
  addRow: { ru: 'Добавить строку', en: 'Add a row' },
  addColumn: { ru: 'Добавить столбец', en: 'Add a column' },
} satisfies Record<string, Message>

/** Letters for the menu of `/`, which looks for what is typed. */
export const tableKeywords = ['table', 'таблица']

/** @returns what an action does to the cells that are chosen */
export function sayAction(name: ActionName, cells: ChosenCells): Message {
  const { isRowHeader, isColumnHeader } = cells
  const rows = nouns(cells.rows, row)
  const columns = nouns(cells.columns, column)
  const words: Record<ActionName, Message> = {
    merge: { ru: 'Объединить ячейки', en: 'Merge cells' },
    split: { ru: 'Разделить ячейку', en: 'Split the cell' },
    rowAbove: { ru: `Вставить ${rows.ru} выше`, en: `Insert ${rows.en} above` },
    rowBelow: { ru: `Вставить ${rows.ru} ниже`, en: `Insert ${rows.en} below` },
    columnBefore: { ru: `Вставить ${columns.ru} слева`, en: `Insert ${columns.en} on the left` },
    columnAfter: { ru: `Вставить ${columns.ru} справа`, en: `Insert ${columns.en} on the right` },
    rowHeader: isRowHeader
      ? { ru: 'Сделать строку обычной', en: 'Make the row an ordinary one' }
      : { ru: 'Сделать строку заголовком', en: 'Make the row a heading' },
    columnHeader: isColumnHeader
      ? { ru: 'Сделать столбец обычным', en: 'Make the column an ordinary one' }
      : { ru: 'Сделать столбец заголовком', en: 'Make the column a heading' },
    deleteRow: { ru: `Удалить ${rows.ru}`, en: `Delete ${rows.en}` },
    deleteColumn: { ru: `Удалить ${columns.ru}`, en: `Delete ${columns.en}` },
    deleteTable: { ru: 'Удалить таблицу', en: 'Delete the table' },
  }
  return words[name]
}

interface Noun {
  /** Of one alone, without its number. */
  single: Message
  ru: PluralForms
  en: PluralForms
}

const row: Noun = {
  single: { ru: 'строку', en: 'a row' },
  ru: { one: 'строку', few: 'строки', many: 'строк' },
  en: { one: 'row', many: 'rows' },
}

const column: Noun = {
  single: { ru: 'столбец', en: 'a column' },
  ru: { one: 'столбец', few: 'столбца', many: 'столбцов' },
  en: { one: 'column', many: 'columns' },
}

const nouns = (count: number, { single, ru, en }: Noun): Message =>
  count === 1 ? single : { ru: counted('ru', count, ru), en: counted('en', count, en) }

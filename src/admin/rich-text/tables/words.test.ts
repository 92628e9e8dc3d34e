import { expect, test } from '@jest/globals'
import type { ActionName, ChosenCells } from './cell-actions.ts'
import { sayAction } from './words.ts'

const one: ChosenCells = {
  ...{ rows: 1, columns: 1, canMerge: false, canSplit: false },
  ...{ isRowHeader: false, isColumnHeader: false },
}

test.each<[ActionName, Partial<ChosenCells>, string, string]>([
  ['rowAbove', {}, 'Вставить строку выше', 'Insert a row above'],
  ['rowAbove', { rows: 5 }, 'Вставить 5 строк выше', 'Insert 5 rows above'],
  ['columnAfter', { columns: 2 }, 'Вставить 2 столбца справа', 'Insert 2 columns on the right'],
  ['deleteColumn', { columns: 21 }, 'Удалить 21 столбец', 'Delete 21 columns'],
  ['rowHeader', {}, 'Сделать строку заголовком', 'Make the row a heading'],
  ['rowHeader', { isRowHeader: true }, 'Сделать строку обычной', 'Make the row an ordinary one'],
])('%s of %j', (name, cells, ru, en) =>
  expect(sayAction(name, { ...one, ...cells })).toEqual({ ru, en }),
)

import { expect, test } from '@jest/globals'
import { openSqlite } from './sqlite.ts'
import { fromTextColumn, toTextColumn } from './text-column.ts'

test.each(['', '123', 'plain', 'Грипп', 'сердце ❤️ 👩🏽‍⚕️', '\u0000\n\u2028', 'é', '1e5'])(
  'gives %j back as it was',
  (text) => {
    const sqlite = openSqlite(':memory:')
    sqlite.exec('CREATE TABLE texts (value BLOB)')
    sqlite.prepare('INSERT INTO texts VALUES (?)').run(toTextColumn(text))
    const row = sqlite.prepare<{ value: string }>('SELECT value FROM texts').get()
    expect(row && fromTextColumn(row.value)).toBe(text)
    sqlite.close()
  },
)

import { expect, test } from '@jest/globals'
import { readApart } from './read-apart.ts'
import { readFileBytes } from './read-file.ts'

const page = Buffer.from(
  '<h1>Слово</h1><p>Текст.</p><img alt="" src="data:image/png;base64,iVBORw0KGgo=">',
)

test('a file is read as in this process', async () => {
  const options = { fileName: 'a.html' }
  expect(await readApart(page, options)).toEqual(await readFileBytes(page, options))
}, 60_000)

test('a refusal is told as it is', async () => {
  await expect(readApart(Buffer.from(''), { fileName: 'a.txt' })).rejects.toMatchObject({
    ...{ name: 'ImportError', code: 'empty' },
    messages: { ru: expect.stringContaining('файл пуст') },
  })
}, 60_000)

test('what takes too long is refused, in words', async () => {
  await expect(readApart(page, { fileName: 'a.html' }, 1)).rejects.toMatchObject({
    code: 'too-complex',
    messages: { ru: expect.stringMatching(/^a\.html: .*слишком много времени/) },
  })
}, 60_000)

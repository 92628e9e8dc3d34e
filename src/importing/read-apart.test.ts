import { expect, test } from '@jest/globals'
import { readApart } from './read-apart.ts'
import { readFileBytes } from './read-file.ts'
import { recogniseDocument } from './recognise-document.ts'

const page = Buffer.from(
  '<h1>Слово</h1><p>Текст.</p><img alt="" src="data:image/png;base64,iVBORw0KGgo=">',
)

const task = (bytes: Uint8Array, fileName: string) => ({ bytes, fileName, locale: 'ru' as const })

test('a file is read and understood as in this process', async () => {
  const document = await readFileBytes(page, { fileName: 'a.html' })
  const found = recogniseDocument(document, 'ru')
  expect(found.title).toBe('Слово')
  expect(await readApart(task(page, 'a.html'))).toEqual({ document, found })
}, 60_000)

test('a refusal is told as it is', async () => {
  await expect(readApart(task(Buffer.from(''), 'a.txt'))).rejects.toMatchObject({
    ...{ name: 'ImportError', code: 'empty' },
    messages: { ru: expect.stringContaining('файл пуст') },
  })
}, 60_000)

test('what takes too long is refused, in words', async () => {
  await expect(readApart(task(page, 'a.html'), 1)).rejects.toMatchObject({
    code: 'too-complex',
    messages: { ru: expect.stringMatching(/^a\.html: .*слишком много времени/) },
  })
}, 60_000)

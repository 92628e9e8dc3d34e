import { expect, test } from '@jest/globals'
import { sayDuration, sayFacts } from './file-facts.ts'

test.each([
  [
    { mimeType: 'image/jpeg', filesize: 6_200, width: 1600, height: 1000 },
    'Изображение JPEG, 1600 × 1000, 6,1 КБ',
    'Image JPEG, 1600 × 1000, 6.1 KB',
  ],
  [
    { mimeType: 'application/pdf', filesize: 2_097_152, pages: 22, width: null },
    'Документ PDF, 22 страницы, 2 МБ',
    'Document PDF, 22 pages, 2 MB',
  ],
  [
    { mimeType: 'video/mp4', filesize: 1024, duration: 75 },
    'Видео MP4, 1:15, 1 КБ',
    'Video MP4, 1:15, 1 KB',
  ],
  [{}, '', ''],
])('%j', (file, ru, en) => expect(sayFacts(file)).toEqual({ ru, en }))

test.each([
  [0.4, '0:00'],
  [59.6, '1:00'],
  [3599, '59:59'],
  [3725, '1:02:05'],
])('%d seconds are %s', (seconds, said) => expect(sayDuration(seconds)).toBe(said))

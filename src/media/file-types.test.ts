import { describe, expect, test } from '@jest/globals'
import { fileTypeOf, isPixels } from './file-types.ts'

describe('what a file is sent as', () => {
  test.each([
    ['a.jpg', 'image/jpeg', true],
    ['a.PDF', 'application/pdf', true],
    ['a.svg', 'image/svg+xml', true],
    ['a.mp4', 'video/mp4', true],
    ['a.csv', 'text/csv', false],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', false],
  ])('%s', (name, mediaType, isShown) => {
    expect(fileTypeOf(name)).toEqual({ mediaType, isShown })
  })

  test.each([
    'a.html',
    'a.htm',
    'a.xhtml',
    'a.js',
    'a.svgz',
    'a.xml',
    'a.constructor',
    'svg',
    'a.',
  ])('%s is bytes to be saved', (name) => {
    expect(fileTypeOf(name)).toEqual({ mediaType: 'application/octet-stream', isShown: false })
  })
})

test.each([
  ['a.jpg', 'image/jpeg', true],
  ['a.bin', 'image/heic', true],
  ['a.png', null, true],
  ['a.png', 'application/pdf', true],
  ['a.svg', 'image/svg+xml', false],
  ['a.pdf', 'application/pdf', false],
])('whether %s of type %s is an image of pixels: %s', (filename, mimeType, expected) => {
  expect(isPixels({ filename, mimeType })).toBe(expected)
})

import { describe, expect, it } from '@jest/globals'
import { detectFormat } from './detect-format.ts'
import { ImportError } from './import-error.ts'

const page = '<!DOCTYPE html><p>Текст'

describe('detectFormat', () => {
  it.each([
    ['PK\x03\x04…', 'a.pdf', 'docx'],
    ['%PDF-1.7', 'a.docx', 'pdf'],
    ['\n\n%PDF-1.4', 'a.txt', 'pdf'],
    [page, 'a.txt', 'html'],
    [`\uFEFF  <?xml version="1.0"?>\n${page}`, 'a', 'html'],
    ['<div>Текст</div>', 'a.HTM', 'html'],
    ['<div>Текст</div>', 'a.txt', 'text'],
    ['# Текст', 'a.md', 'markdown'],
    ['# Текст', 'a.txt', 'text'],
    ['Текст', 'a.html', 'text'],
  ])('%j, called %s, is %s', (content, name, format) => {
    expect(detectFormat(Buffer.from(content), name)).toBe(format)
  })

  it('reads a page in UTF-16', () => {
    expect(detectFormat(Buffer.from(`\uFEFF${page}`, 'utf16le'), 'a.txt')).toBe('html')
  })

  it.each([
    ['', 'a.docx', 'empty'],
    ['{\\rtf1 Текст}', 'a.docx', 'unsupported'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.docx', 'old-word'],
  ])('refuses %j', (content, name, code) => {
    const bytes = Buffer.from(content, 'latin1')
    let refused: unknown
    try {
      detectFormat(bytes, name)
    } catch (error) {
      refused = error
    }
    expect(refused).toBeInstanceOf(ImportError)
    expect((refused as ImportError).code).toBe(code)
  })
})

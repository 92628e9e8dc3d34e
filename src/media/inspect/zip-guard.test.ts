import { describe, expect, it } from '@jest/globals'
import { makeZip } from '../../../tests/support/make-zip.ts'
import { inspectZip, officeLimits, ZipRefusal, type ZipLimits } from './zip-guard.ts'

const megabyte = 1024 * 1024
const small: ZipLimits = { maxEntries: 10, maxTotalBytes: 4 * megabyte, maxRatio: 200 }

async function refusal(bytes: Uint8Array, limits = small): Promise<string> {
  try {
    await inspectZip(bytes, limits)
  } catch (error) {
    if (error instanceof ZipRefusal) return error.code
    throw error
  }
  return 'accepted'
}

const text = { name: 'word/document.xml', content: '<w:t>Текст</w:t>' }

describe('inspectZip', () => {
  it('tells what is in an archive, and unpacks an entry', async () => {
    const zip = await inspectZip(makeZip([text, { name: 'a.xml', content: 'a' }]), small)
    expect(zip.entries).toEqual([
      { name: 'word/document.xml', size: Buffer.byteLength(text.content) },
      { name: 'a.xml', size: 1 },
    ])
    expect(String(await zip.read('word/document.xml'))).toBe(text.content)
    await expect(zip.read('b.xml')).rejects.toThrow(ZipRefusal)
  })

  it('refuses what unpacks to too much: one entry, or all together', async () => {
    const zeros = (size: number) => Buffer.alloc(size)
    expect(await refusal(makeZip([{ name: 'a.xml', content: zeros(2 * megabyte) }]))).toBe('bomb')
    const loose = { ...small, maxRatio: Infinity }
    expect(await refusal(makeZip([{ name: 'a.xml', content: zeros(5 * megabyte) }]), loose)).toBe(
      'bomb',
    )
    const parts = [1, 2, 3].map((n) => ({ name: `${n}.xml`, content: zeros(1.5 * megabyte) }))
    expect(await refusal(makeZip(parts.slice(1)), loose)).toBe('accepted')
    expect(await refusal(makeZip(parts), loose)).toBe('bomb')
    const many = Array.from({ length: 11 }, (_, n) => ({ name: `${n}.xml`, content: 'a' }))
    expect(await refusal(makeZip(many))).toBe('bomb')
  })

  it('counts, and does not believe the size that an archive states', async () => {
    const bytes = makeZip([{ name: 'a.xml', content: Buffer.alloc(2 * megabyte) }])
    const stated = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24
    bytes.writeUInt32LE(100, stated)
    expect(['bomb', 'broken']).toContain(await refusal(bytes))
  })

  it('accepts what compresses well and is small', async () => {
    const content = '<w:p/>'.repeat(100_000)
    expect(await refusal(makeZip([{ name: 'a.xml', content }]), officeLimits)).toBe('accepted')
  })

  it.each([
    ['an encrypted entry', [{ ...text, flags: 1 }], 'encrypted'],
    ['macros', [text, { name: 'word/vbaProject.bin', content: 'x' }], 'macros'],
    ['an archive by its name', [text, { name: 'word/embeddings/a.docx', content: 'x' }], 'nested'],
    ['an archive by its bytes', [{ name: 'a.xml', content: makeZip([text]) }], 'nested'],
    ['two entries of one name', [text, text], 'broken'],
    ['a path out of the archive', [{ name: '../../etc/passwd', content: 'x' }], 'broken'],
  ])('refuses %s', async (_, parts, code) => {
    expect(await refusal(makeZip(parts))).toBe(code)
  })

  it('refuses what is cut, damaged, or has two directories', async () => {
    const bytes = makeZip([text, { name: 'a.xml', content: 'a'.repeat(500) }])
    for (let end = 0; end < bytes.length; end += 7)
      expect(await refusal(bytes.subarray(0, end))).toBe('broken')
    const damaged = Buffer.from(bytes)
    damaged.fill(0xff, 60, 70)
    expect(await refusal(damaged)).toBe('broken')
    expect(await refusal(Buffer.concat([makeZip([text]), bytes.subarray(-22)]))).toBe('broken')
    expect(await refusal(Buffer.concat([bytes, Buffer.from('PK\x05\x06 and more')]))).toBe('broken')
    // Read from the beginning it is the first, read from the end the second.
    const twins = ['a', 'b'].map((content) => makeZip([{ name: 'a.xml', content }]))
    expect(await refusal(Buffer.concat(twins))).toBe('broken')
  })
})

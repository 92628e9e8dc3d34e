import { expect, test } from '@jest/globals'
import { validate, version } from 'uuid'
import { addressOf, period, publicationOf } from './publication.ts'
import { notice } from './texts.ts'

const refer = (type: string, slug: string) => `${type}/${slug}`
const sample = Array.from({ length: 3_000 }, (_, index) => publicationOf(index + 1, refer))

interface Written extends Record<string, unknown> {
  title: string
  lead: string
  slug: string
  publishedAt: string
  related: { relationTo: string; value: string }[]
  body: { root: TextNode }
}

interface TextNode {
  text?: string
  children?: TextNode[]
}

const written = sample.map(({ fields: { ru, en } }) => ({
  ru: ru as Written,
  en: en as Written | undefined,
}))
const russian = written.map(({ ru }) => ru)
const inAllLanguages = written.flatMap(({ ru, en }) => (en ? [ru, en] : [ru]))
const textOf = ({ text, children = [] }: TextNode): string => text ?? children.map(textOf).join('')
const sizeOf = ({ body }: Written) => Buffer.byteLength(textOf(body.root))

test('the same number is the same publication, whatever else was generated', () => {
  for (const number of [1, 2, 77, 3_000])
    expect(publicationOf(number, refer)).toEqual(sample[number - 1])
  expect(publicationOf(999_999, refer)).toEqual(publicationOf(999_999, refer))
})

test('ids and slugs are valid and each is there once', () => {
  expect(sample.every(({ id }) => validate(id) && version(id) === 7)).toBe(true)
  expect(new Set(sample.map(({ id }) => id)).size).toBe(sample.length)
  expect(new Set(russian.map(({ slug }) => slug)).size).toBe(sample.length)
})

test('Russian bodies have a median of 6 KB and spread from 1 to 40 KB', () => {
  const sizes = russian.map(sizeOf).sort((a, b) => a - b)
  const at = (share: number) => sizes[Math.floor(share * sizes.length)] ?? 0
  expect(at(0.5)).toBeGreaterThan(5_500)
  expect(at(0.5)).toBeLessThan(6_700)
  expect(at(0.1)).toBeLessThan(3_500)
  expect(at(0.9)).toBeGreaterThan(11_000)
  expect(sizes[0]).toBeGreaterThanOrEqual(1_000)
  expect(sizes.at(-1)).toBeLessThan(40_500)
})

test('titles have 40 to 120 characters, leads at most 300', () => {
  const titles = inAllLanguages.map(({ title }) => title.length)
  expect(Math.min(...titles)).toBeGreaterThanOrEqual(40)
  expect(Math.max(...titles)).toBeLessThanOrEqual(120)
  expect(Math.max(...inAllLanguages.map(({ lead }) => lead.length))).toBeLessThanOrEqual(300)
})

test('every text says that it is generated, in its language', () => {
  for (const { ru, en } of written) {
    expect(textOf(ru.body.root).startsWith(notice.ru)).toBe(true)
    if (en) expect(textOf(en.body.root).startsWith(notice.en)).toBe(true)
  }
})

test('half are English too; all four types are there, statements most of all', () => {
  expect(written.filter(({ en }) => en)).toHaveLength(sample.length / 2)
  const shareOf = (type: string) => sample.filter((one) => one.type === type).length / sample.length
  expect(shareOf('statements')).toBeCloseTo(0.4, 1)
  expect(shareOf('announcements')).toBeCloseTo(0.3, 1)
  expect(shareOf('forum-reports')).toBeCloseTo(0.15, 1)
  expect(shareOf('guidance')).toBeCloseTo(0.15, 1)
})

test('they are dated evenly over five years', () => {
  const instants = russian.map(({ publishedAt }) => Date.parse(publishedAt))
  const year = (period.until - period.from) / 5
  for (let from = period.from; from < period.until; from += year) {
    const share = instants.filter((at) => at >= from && at < from + year).length / sample.length
    expect(share).toBeCloseTo(0.2, 1)
  }
})

test('related publications are earlier ones, so that more of them change none', () => {
  const known = new Set<string>()
  for (const [index, { related }] of russian.entries()) {
    for (const { relationTo, value } of related) expect(known).toContain(`${relationTo}/${value}`)
    const { type, id } = addressOf(index + 1)
    known.add(`${type}/${id}`)
  }
  expect(russian.flatMap(({ related }) => related).length).toBeGreaterThan(sample.length)
})

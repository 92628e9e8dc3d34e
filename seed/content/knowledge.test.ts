import { expect, test } from '@jest/globals'
import { unfilledFields } from '../../tests/support/seed-coverage.ts'
import type { SeedDocument, SeedFields } from '../document.ts'
import { seedDocuments } from './index.ts'
import { notice } from './svetlogorye/fictional.ts'

const types = ['forums', 'events', 'forum-reports', 'guidance', 'media'] as const
const ofType = (type: string) => seedDocuments.filter((document) => document.type === type)
const factsOf = ({ fields }: SeedDocument): SeedFields =>
  fields?.((type, slug) => `${type}/${slug}`) ?? {}
const guidance = ofType('guidance').map(factsOf)

test.each(types)('%s: every delivered field is filled somewhere', (type) => {
  expect(unfilledFields(type, seedDocuments)).toEqual([])
})

test.each([
  ['forums', 8],
  ['events', 30],
  ['forum-reports', 6],
  ['guidance', 8],
] as const)('%s: at least %i, half of them also in English', (type, least) => {
  const documents = ofType(type)
  expect(documents.length).toBeGreaterThanOrEqual(least)
  const translated = documents.filter(({ en }) => en)
  expect(translated.length).toBeGreaterThanOrEqual(documents.length / 2)
})

test('two guidelines are superseded', () => {
  const superseded = guidance.flatMap(({ supersedes }) => supersedes ?? [])
  expect(new Set(superseded).size).toBe(2)
})

test('one guideline is overdue for review, and stays the only one for years', () => {
  const before = (day: string) =>
    guidance.filter(({ reviewBy }) => typeof reviewBy === 'string' && reviewBy < day)
  expect(before('2025-01-01')).toHaveLength(1)
  expect(before('2030-01-01')).toHaveLength(1)
})

test.each([
  ['status', ['planned', 'open', 'held', 'cancelled', 'postponed']],
  ['format', ['in-person', 'online', 'hybrid']],
])('events have every %s', (field, choices) => {
  const found = ofType('events').map((document) => factsOf(document)[field])
  expect(found).toEqual(expect.arrayContaining(choices))
})

test.each(['forum-reports', 'guidance'])('%s of the fictional city say so in each text', (type) => {
  for (const { slug, fields, ru, en } of ofType(type)) {
    const refs: string[] = []
    fields?.((target, name) => (refs.push(`${target}/${name}`), name))
    const isFictional = refs.some((ref) => ref.startsWith('organisations/svetlogorye'))
    const texts = [JSON.stringify(ru.body), en && JSON.stringify(en.body)]
    const says = [notice.ru, notice.en].map((text, i) => texts[i]?.includes(text) ?? isFictional)
    expect({ slug, says }).toEqual({ slug, says: [isFictional, isFictional] })
  }
})

test('bodies in Russian have three paragraphs at least', () => {
  for (const type of ['forum-reports', 'guidance'])
    for (const { slug, ru } of ofType(type)) {
      const paragraphs = (ru.body as { kind: string }[]).filter(({ kind }) => kind === 'paragraph')
      expect([slug, paragraphs.length >= 3]).toEqual([slug, true])
    }
})

import { expect, test } from '@jest/globals'
import { unfilledFields } from '../../tests/support/seed-coverage.ts'
import { seedDocuments } from './index.ts'
import { notice } from './svetlogorye/fictional.ts'

const ofType = (type: string) => seedDocuments.filter((document) => document.type === type)
const isReal = (slug: string) => !slug.startsWith('svetlogorye-')

/** What is filled in when a statement or a person is saved. */
const copied = ['boilerplates.text', 'nameWithInitials']

const types = [
  ...['people', 'organisations', 'topics', 'boilerplates'],
  ...['networks', 'centres', 'statements', 'announcements'],
]

test.each(types)('%s: every delivered field is filled somewhere', (type) => {
  const unfilled = unfilledFields(type, seedDocuments)
  expect(unfilled.filter((path) => !copied.includes(path))).toEqual([])
})

test.each([
  ['people', 6],
  ['organisations', 12],
  ['topics', 10],
  ['boilerplates', 3],
  ['networks', 2],
  ['centres', 6],
  ['statements', 12],
  ['announcements', 12],
])('%s: at least %i, half of them also in English', (type, least) => {
  const documents = ofType(type)
  expect(documents.length).toBeGreaterThanOrEqual(least)
  const translated = documents.filter(({ en }) => en)
  expect(translated.length).toBeGreaterThanOrEqual(documents.length / 2)
})

const choicesOf = (type: string, field: string) =>
  new Set(ofType(type).map(({ fields }) => fields?.((_, slug) => slug)[field]))

test.each([
  ['statements', ['statement', 'address', 'press-release', 'comment', 'answer', 'correction']],
  [
    'announcements',
    ['launch', 'plan', 'conference', 'change', 'partnership', 'closure', 'emergency'],
  ],
  ['centres', ['competence-centre', 'interregional-centre', 'polyclinic', 'hospital', 'other']],
])('%s of every kind', (type, kinds) => {
  expect([...choicesOf(type, 'kind')]).toEqual(expect.arrayContaining(kinds))
})

test('everything of the fictional city says that it is fictional', () => {
  const names = ['organisations', 'networks', 'centres'].flatMap(ofType)
  for (const { slug, ru, en } of names.filter(({ slug }) => !isReal(slug))) {
    expect([slug, ru.name]).toEqual([slug, expect.stringMatching(/вымышленн/)])
    expect([slug, en?.name ?? '(fictional)']).toEqual([slug, expect.stringMatching(/\(fictional/)])
  }
  for (const { slug, ru, en } of ['statements', 'announcements'].flatMap(ofType)) {
    const says = [JSON.stringify(ru.body).includes(notice.ru), en && endsIn(en.body, notice.en)]
    expect([slug, ...says]).toEqual([slug, !isReal(slug), en && !isReal(slug)])
  }
})

const endsIn = (body: unknown, text: string) => JSON.stringify(body).includes(text)

test('the words of the two real speakers are retold, never quoted', () => {
  for (const { slug, ru, en } of [...ofType('statements'), ...ofType('announcements')])
    if (isReal(slug)) expect(JSON.stringify([ru.body, en?.body])).not.toMatch(/spoken|"quote"/)
})

test('statements and announcements have three paragraphs in Russian at least', () => {
  for (const { slug, ru } of [...ofType('statements'), ...ofType('announcements')]) {
    const kinds = (ru.body as { kind: string }[]).map(({ kind }) => kind)
    expect([slug, kinds.filter((kind) => kind === 'paragraph').length]).toEqual([
      slug,
      expect.any(Number),
    ])
    expect(kinds.filter((kind) => kind === 'paragraph').length).toBeGreaterThanOrEqual(3)
  }
})

import { expect, test } from '@jest/globals'
import { corpus } from './corpus.ts'
import { ndcg, recall, relevantFrom } from './figures.ts'
import { groups } from './judgements/index.ts'
import { keyOf } from './ledger.ts'
import { readSubjects } from './read-corpus.ts'
import { isPublication, resolveAnswers } from './resolve-answers.ts'

const judgements = groups.flatMap((group) => group.judgements)

test('the corpus has 400 publications beside the seed, each under a key of its own', () => {
  const publications = corpus.filter(({ ru }) => 'body' in ru)
  expect(publications.length).toBeGreaterThanOrEqual(440)
  expect(new Set(corpus.map(keyOf)).size).toBe(corpus.length)
})

test('no two publications have the same title', () => {
  const titles = corpus.flatMap(({ ru }) => (typeof ru.title === 'string' ? [ru.title] : []))
  expect(new Set(titles).size).toBe(titles.length)
})

test('there are 150 queries or more, twelve or more in each group, none twice', () => {
  expect(judgements.length).toBeGreaterThanOrEqual(150)
  for (const group of groups) expect(group.judgements.length).toBeGreaterThanOrEqual(12)
  expect(new Set(judgements.map(({ query }) => query)).size).toBe(judgements.length)
})

test.each(groups.map(({ name, judgements }) => [name, judgements] as const))(
  '%s: every answer is a document, named once, and a publication at least must be found',
  (_, judged) => {
    for (const { query, answers } of judged) {
      const judgedSo = [...resolveAnswers(answers)]
      const isFindable = judgedSo.some(
        ([key, grade]) => isPublication(key) && grade >= relevantFrom,
      )
      expect({ query, isFindable }).toEqual({ query, isFindable: true })
    }
  },
)

test('English queries are answered by documents that are there in English', () => {
  const english = new Set(corpus.filter(({ en }) => en).map(keyOf))
  const judged = groups.filter(({ locale }) => locale === 'en').flatMap((each) => each.judgements)
  for (const { answers } of judged)
    for (const key of resolveAnswers(answers).keys()) expect(english).toContain(key)
})

test('a name that is no document, or is there twice, is refused', () => {
  expect(() => resolveAnswers({ 3: 'nothing-of-this-name' })).toThrow(/no document/)
  expect(() => resolveAnswers({ 3: 'gripp-start', 1: 'gripp-start' })).toThrow(/twice/)
})

test('recall counts what must be found, up to ten', () => {
  const graded = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ] as const)
  expect(recall(['x', 'b'], graded)).toBe(0.5)
  expect(recall(['c', 'b', 'a'], graded)).toBe(1)
  expect(recall([...'xxxxxxxxxxab'], graded)).toBe(0)
  const many = new Map([...'abcdefghijkl'].map((key) => [key, 2] as const))
  expect(recall([...'abcdefghij'], many)).toBe(1)
})

test('nDCG is 1 for the best order, and falls as better answers come later', () => {
  const graded = new Map([
    ['a', 3],
    ['b', 1],
  ] as const)
  expect(ndcg(['a', 'b', 'x'], graded)).toBe(1)
  expect(ndcg(['b', 'a'], graded)).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)))
  expect(ndcg(['x'], graded)).toBe(0)
})

test('a line of the corpus that is none is refused, not skipped', () => {
  const subject = (line: string) => `# gripp | vakcinaciya | J10, J11\n\n> Факт.\n\n${line}\n`
  expect(readSubjects(subject('- N gripp: Заголовок | Лид'))).toMatchObject([
    { slug: 'gripp', kind: 'N', topic: 'vakcinaciya', codes: ['J10', 'J11'], facts: 'Факт.' },
  ])
  for (const line of ['- N gripp: Заголовок без лида', '- X gripp: Заголовок | Лид', 'Текст'])
    expect(() => readSubjects(subject(line))).toThrow(line)
})

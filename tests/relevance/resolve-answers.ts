import { corpus } from './corpus.ts'
import type { Answers, Grade } from './judgements/judgement.ts'
import { keyOf } from './ledger.ts'

const publications = ['statements', 'forum-reports', 'guidance', 'announcements']

/** Whether a key (`type/slug`) is that of a publication. */
export const isPublication = (key: string) => publications.includes(key.split('/')[0] ?? '')

/** The keys of documents by the slugs that judgements may use for them. */
const named = new Map<string, string[]>()
for (const document of corpus) {
  const key = keyOf(document)
  named.set(key, [key])
  if (publications.includes(document.type))
    named.set(document.slug, [...(named.get(document.slug) ?? []), key])
}

/**
 * @returns grade by key (`type/slug`) of each document that answers
 * @throws Error when a name is that of no document or of several, or is there twice
 */
export function resolveAnswers(answers: Answers): Map<string, Grade> {
  const graded = new Map<string, Grade>()
  for (const grade of [3, 2, 1] as const)
    for (const name of (answers[grade] ?? '').split(' ').filter(Boolean)) {
      const [key, ...others] = named.get(name) ?? []
      if (!key || others.length > 0)
        throw new Error(`${name} is the name of ${key ? 'several documents' : 'no document'}.`)
      if (graded.has(key)) throw new Error(`${name} is there twice.`)
      graded.set(key, grade)
    }
  return graded
}

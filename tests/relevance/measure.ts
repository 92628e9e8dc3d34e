import type { Locale } from '../../src/content/locales.ts'
import { ndcg, recall } from './figures.ts'
import { groups } from './judgements/index.ts'
import type { Group } from './judgements/judgement.ts'
import { isPublication, resolveAnswers } from './resolve-answers.ts'

/** Something that is asked: keys (`type/slug`), best first; ten publications are looked at. */
export type Ask = (query: string, locale: Locale) => string[] | Promise<string[]>

export interface Figures {
  name: string
  queries: number
  recall: number
  ndcg: number
}

/** A query that was not answered in full. */
export interface Miss {
  group: string
  query: string
  recall: number
  ndcg: number
  missing: string[]
  found: string[]
}

export interface Result {
  groups: Figures[]
  /** The mean over all queries. */
  overall: Figures
  /** The worst first. */
  misses: Miss[]
}

/**
 * Asks all queries of the relevance set. Only publications count, because those are what `search`
 * answers: records that are judged (people, centres, events …) bring nothing and cost nothing.
 */
export async function measureRelevance(ask: Ask): Promise<Result> {
  const all: Miss[] = []
  for (const group of groups) all.push(...(await measureGroup(ask, group)))
  return {
    groups: groups.map(({ name }) =>
      mean(
        name,
        all.filter((each) => each.group === name),
      ),
    ),
    overall: mean('overall', all),
    misses: all
      .filter(({ ndcg }) => ndcg < 1)
      .sort((a, b) => a.recall - b.recall || a.ndcg - b.ndcg),
  }
}

async function measureGroup(ask: Ask, { name, locale, judgements }: Group): Promise<Miss[]> {
  const measured: Miss[] = []
  for (const { query, answers } of judgements) {
    const graded = new Map([...resolveAnswers(answers)].filter(([key]) => isPublication(key)))
    const found = (await ask(query, locale)).filter(isPublication).slice(0, 10)
    measured.push({
      ...{ group: name, query, recall: recall(found, graded), ndcg: ndcg(found, graded) },
      missing: [...graded]
        .filter(([key, grade]) => grade > 1 && !found.includes(key))
        .map(([key]) => key),
      found: found.map((key) => `${graded.get(key) ?? 0} ${key}`),
    })
  }
  return measured
}

function mean(name: string, measured: readonly Miss[]): Figures {
  const of = (pick: (each: Miss) => number) =>
    measured.reduce((sum, each) => sum + pick(each), 0) / measured.length
  return { name, queries: measured.length, recall: of((m) => m.recall), ndcg: of((m) => m.ndcg) }
}

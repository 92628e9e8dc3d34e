import type { Figures, Miss, Result } from '../relevance/measure.ts'

/** @returns a table in Markdown: Recall@10 / nDCG@10 of each group, a column for each engine */
export function relevanceTable(results: ReadonlyMap<string, Result>): string {
  const [first] = results.values()
  const rows = [...(first?.groups ?? []), ...(first ? [first.overall] : [])]
  const heads = ['Recall@10 / nDCG@10', 'queries', ...results.keys()]
  const lines = rows.map(({ name, queries }) => [
    name,
    String(queries),
    ...[...results.values()].map((result) => pair(figuresOf(result, name))),
  ])
  return [heads, heads.map(() => '---'), ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const figuresOf = ({ groups, overall }: Result, name: string) =>
  groups.find((group) => group.name === name) ?? overall

const pair = ({ recall, ndcg }: Figures) => `${recall.toFixed(3)} / ${ndcg.toFixed(3)}`

/** @returns the queries that an engine does not answer in full, the worst first */
export function missTable(engine: string, misses: readonly Miss[]): string {
  const told = misses.map(({ group, query, recall, ndcg, missing, found }) =>
    [
      `${group}: ${query} — ${pair({ name: '', queries: 1, recall, ndcg })}`,
      ...(missing.length > 0 ? [`  missing: ${missing.join(', ')}`] : []),
      `  found: ${found.join(', ') || 'nothing'}`,
    ].join('\n'),
  )
  return [`\n${engine}: ${misses.length} queries not answered in full`, ...told].join('\n')
}

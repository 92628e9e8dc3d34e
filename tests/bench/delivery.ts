import { setTimeout } from 'node:timers/promises'
import type { TestNode } from '../support/delivery-node.ts'
import { startBare } from './bare.ts'
import type { Built } from './build.ts'
import { measure, measureInTurn, type Load, type Measured } from './load.ts'
import type { StandInPrimary } from './primary.ts'
import { asPath, deep, filtered, list, single, titles } from './queries.ts'
import type { GeneratedLedger } from './records.ts'

export interface Target {
  node: TestNode
  built: Built
  seconds: number
}

/** Answers from the cache beside a bare server that sends the same bytes. */
export async function measureHot({ node, built, seconds }: Target): Promise<Measured[]> {
  const [slug = ''] = built.statements
  const server = { url: node.url, pid: node.pid, folder: built.folder, seconds }
  return [
    ...(await besideBare(server, 'list', list, true)),
    ...(await besideBare(server, 'single', single(slug))),
  ]
}

export interface HotServer {
  url: string
  pid: number
  /** For what the bare server reads. */
  folder: string
  seconds: number
}

/** @param with304 whether it is also asked by somebody who has the answer already */
export async function besideBare(
  { url, pid, folder, seconds }: HotServer,
  name: string,
  query: string,
  with304 = false,
): Promise<Measured[]> {
  const path = asPath(query)
  // Without what a client does not ask for: autocannon takes no compressed answers.
  const first = await fetch(url + path, { headers: { 'Accept-Encoding': 'identity' } })
  const etag = first.headers.get('ETag') ?? ''
  const bare = await startBare(folder, url + path)
  const pair = (of: string, more: Partial<Load> = {}) =>
    measureInTurn([
      { name: `hot ${of}`, url: url + path, pid, seconds, ...more },
      { name: `bare ${of}`, url: bare.url + path, pid: bare.pid, seconds, ...more },
    ])
  const results = await pair(name)
  if (with304)
    results.push(...(await pair('304', { headers: { 'If-None-Match': etag }, expected: 304 })))
  bare.stop()
  return results
}

/** Answers that are worked out each time. @param node one that keeps none */
export async function measureCold({ node, built, seconds }: Target): Promise<Measured[]> {
  const queries: [string, string[]][] = [
    ['list', [list]],
    ['single', built.statements.map(single)],
    ['titles', [titles]],
    ['filtered', [filtered('medograd-department')]],
    ['deep page', [deep(await cursorInTheMiddle(node))]],
  ]
  const results: Measured[] = []
  for (const [name, all] of queries) {
    const target = { url: node.url, pid: node.pid, seconds }
    results.push(await measure({ name: `cold ${name}`, ...target, paths: all.map(asPath) }))
  }
  return results
}

/** Walks to the middle of the list, as a reader would. */
async function cursorInTheMiddle({ url }: TestNode): Promise<string> {
  let [cursor, left] = ['', Number.POSITIVE_INFINITY]
  while (left > 0) {
    const after = cursor ? `, after: "${cursor}"` : ''
    const query = `{ statements(first: 100${after}) { totalCount pageInfo { endCursor } } }`
    const { data } = (await (await fetch(url + asPath(query))).json()) as {
      data: { statements: { totalCount: number; pageInfo: { endCursor: string } } }
    }
    const { totalCount, pageInfo } = data.statements
    cursor = pageInfo.endCursor
    left = (Number.isFinite(left) ? left : totalCount / 2) - 100
  }
  return cursor
}

/** Times from a commit until a reader sees it, in milliseconds. */
export async function measureVisibility(
  { url }: TestNode,
  primary: StandInPrimary,
  ledger: GeneratedLedger,
): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < 100; n += 1) {
    const [record] = ledger.next(1)
    if (!record) throw new Error('The ledger has ended.')
    const { sequence } = record.entry
    await setTimeout(20)
    const start = performance.now()
    primary.publish(record)
    while (Number(await positionOf(url)) < sequence) await setTimeout(1)
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)
}

async function positionOf(url: string): Promise<string | null> {
  const answer = await fetch(`${url}/graphql?query={__typename}`)
  await answer.arrayBuffer()
  return answer.headers.get('X-Ledger-Position')
}

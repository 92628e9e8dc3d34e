import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { administrator, runCli, startServer, type TestServer } from '../support/server.ts'
import { measure, type Measured } from './load.ts'
import { besideBare } from './delivery.ts'
import { asBody, asPath, list, single } from './queries.ts'

/** The same three questions in the words of Payload's own GraphQL, for signed-in editors. */
const payloadQueries = (slug: string) => ({
  list: `{ Statements(limit: 10, sort: "-publishedAt", where: { _status: { equals: published } }) { docs { title slug publishedAt body } } }`,
  single: `{ Statements(limit: 1, where: { slug: { equals: "${slug}" } }) { docs { title lead publishedAt body } } }`,
  titles: `{ Statements(limit: 10, sort: "-publishedAt", where: { _status: { equals: published } }) { docs { title slug publishedAt } } }`,
})

/**
 * The whole installation in one process: delivery hot, and Payload's own API cold.
 * @param count generated publications, loaded as `npm run seed -- --scale` does
 */
export async function measureInstallation(count: number, seconds: number): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'medglas-bench-'))
  const env = {
    DATA_DIR: folder,
    MEDIA_DIR: join(folder, 'media'),
    ADMIN_PASSWORD: administrator.password,
    ANONYMOUS_QUOTA: '1000000000',
  }
  try {
    // The first administrator is made where there are no users yet; loading makes some.
    await (await startServer({ ...env, SEED_DEMO: 'false' })).stop()
    console.error(`Loading ${count} publications into a database …`)
    const seeded = await runCli(['seed', '--scale', String(count)], env, 3_600_000)
    if (seeded.code !== 0) throw new Error(seeded.errors)
    const server = await startServer({ ...env, SEED_DEMO: 'false' })
    try {
      return [...(await inOneProcess(server, seconds)), ...(await fromPayload(server, seconds))]
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function inOneProcess(server: TestServer, seconds: number): Promise<Measured[]> {
  const { url, env } = server
  const hot = { url, pid: pidOf(server), folder: env.DATA_DIR ?? '', seconds }
  return [
    ...(await besideBare(hot, 'list in one process', list)),
    ...(await besideBare(hot, 'single in one process', single(await anySlug(server)))),
  ]
}

async function fromPayload(server: TestServer, seconds: number): Promise<Measured[]> {
  const queries = payloadQueries(await anySlug(server))
  const headers = { Authorization: `JWT ${await signIn(server)}` }
  const results: Measured[] = []
  for (const [name, query] of Object.entries(queries)) {
    await expectAnswer(server, headers, query)
    results.push(
      await measure({
        ...{ name: `payload ${name}`, url: `${server.url}/api/graphql`, pid: pidOf(server) },
        ...{ seconds, headers, bodies: [asBody(query)] },
      }),
    )
  }
  return results
}

/** An error would be answered fast. */
async function expectAnswer({ url }: TestServer, headers: Record<string, string>, query: string) {
  const type = { 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers: { ...type, ...headers }, body: asBody(query) }
  const text = await (await fetch(`${url}/api/graphql`, init)).text()
  if (text.includes('"errors"')) throw new Error(`Payload refuses ${query}: ${text}`)
}

async function anySlug({ url }: TestServer): Promise<string> {
  const query = '{ statements(first: 1) { nodes { slug } } }'
  const { data } = (await (await fetch(url + asPath(query))).json()) as {
    data: { statements: { nodes: { slug: string }[] } }
  }
  return data.statements.nodes[0]?.slug ?? ''
}

async function signIn({ url }: TestServer): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(administrator),
  })
  if (!answer.ok) throw new Error(`Signing in: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { token: string }).token
}

/** The process that has the database open says so beside it. */
function pidOf({ env }: TestServer): number {
  return Number(readFileSync(join(env.DATA_DIR ?? '', 'medglas.db.pid'), 'utf8'))
}

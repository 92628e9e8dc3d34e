import type { Payload } from 'payload'
import type { Analyser } from '../../src/search/analysis.ts'
import { openDeskSearch, type OpenDeskSearch } from '../../src/server/open-desk-search.ts'
import type { DeskSearchAnswer } from '../../src/workflow/desk-search/endpoint.ts'
import { apiOf, type Api } from './api.ts'
import { createColleague, deskOf, passwordOf, type Colleague } from './colleagues.ts'
import { richText } from './documents.ts'
import { startInstallation, type TestInstallation } from './installation.ts'
import { createPublisher } from './publisher.ts'

/** An installation with a search of the admin UI, and people of two bodies. */
export interface SearchedDesk {
  installation: TestInstallation
  payload: Payload
  api: Api
  /** The one that is open now. */
  search(): OpenDeskSearch
  /** Opens it again, on the same file. */
  reopen(whileClosed?: () => Promise<unknown> | void): Promise<void>
  ours: string
  theirs: string
  /** Author with us. */
  anna: Colleague
  /** Press editor with them. */
  boris: Colleague
  chief: Colleague
  administrator: Colleague
  tokenOf(name: string): Promise<string>
  /** Asks over REST when all is in the index. @param more further parameters, such as `&limit=2` */
  ask(name: string, q: string, more?: string): Promise<DeskSearchAnswer>
  /** Ids of what is found. */
  found(name: string, q: string): Promise<string[]>
  draft(who: Colleague, title: string, text?: string, organisation?: string): Promise<string>
  statement(title: string, text: string, organisation?: string): object
  stop(): Promise<void>
}

/** Starts it. `nobody` is somebody without a role. */
export async function startSearchedDesk(analyser?: Analyser): Promise<SearchedDesk> {
  const installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  const payload = installation.unmandated
  const api = apiOf(payload)
  const database = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'
  const open = () => openDeskSearch(payload, { dataDir: installation.folder, database }, analyser)
  const ours = await createPublisher(payload)
  const theirs = await createPublisher(payload)
  const hire = createColleague.bind(null, payload)
  await hire('nobody')
  const people = {
    anna: await hire('anna', { role: 'author', organisation: ours }),
    boris: await hire('boris', { role: 'press-editor', organisation: theirs }),
    chief: await hire('chief', 'chief-editor'),
    administrator: await hire('administrator', 'administrator'),
  }
  let search = open()
  await search.caughtUp()
  const tokenOf = rememberTokens(api)
  const ask: SearchedDesk['ask'] = async (name, q, more = '') => {
    await search.caughtUp()
    const path = `/desk-search?q=${encodeURIComponent(q)}${more}`
    const { status, json, text } = await api.rest(path, { token: await tokenOf(name) })
    if (status !== 200) throw new Error(text)
    return json as DeskSearchAnswer
  }
  const statement: SearchedDesk['statement'] = (title, text, organisation = ours) => ({
    ...{ title, kind: 'statement', urgency: 'routine', body: richText(text) },
    organisations: [organisation],
  })
  return {
    ...{ installation, payload, api, ours, theirs, ...people, tokenOf, ask, statement },
    search: () => search,
    async reopen(whileClosed = () => {}) {
      await search.close()
      await whileClosed()
      search = open()
      await search.caughtUp()
    },
    found: async (name, q) => (await ask(name, q)).hits.map(({ id }) => id),
    async draft(who, title, text = 'Текст.', organisation) {
      const made = await deskOf(payload).draft(who, statement(title, text, organisation))
      return String(made.id)
    },
    async stop() {
      await search.close()
      await installation.stop()
    },
  }
}

function rememberTokens(api: Api): (name: string) => Promise<string> {
  const tokens = new Map<string, string>()
  return async (name) => {
    const account = { email: `${name}@example.org`, password: passwordOf(name) }
    const token = tokens.get(name) ?? (await api.signIn(account))
    tokens.set(name, token)
    return token
  }
}

import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { stringifyDocument } from '@urql/core'
import type { CollectionSlug } from 'payload'
import { ask, createClient, type ClientSettings } from '../../examples/front-end/client.ts'
import {
  CalendarDocument,
  CentrePageDocument,
  ChangesDocument,
  GuidelinePageDocument,
  HomeDocument,
  PublicationPageDocument,
  RolloutPageDocument,
  TopicPageDocument,
} from '../../examples/front-end/generated/graphql.ts'
import { keepAnswers } from '../../examples/front-end/keep-answers.ts'
import { answerPage } from '../../examples/front-end/site.ts'
import { synchronise, type Copy } from '../../examples/front-end/sync.ts'
import { seedDocuments } from '../../seed/content/index.ts'
import { loadSeed } from '../../seed/load.ts'
import { createClientDirectory, readDeliverySettings } from '../../src/delivery/index.ts'
import { sha256 } from '../../src/lib/hash.ts'
import { apiOf } from '../support/api.ts'
import { createColleague, deskOf, passwordOf, type Colleague } from '../support/colleagues.ts'
import { serveDelivery, type ServedDelivery } from '../support/front-end.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'

let installation: TestInstallation
let chief: Colleague
let desk: ReturnType<typeof deskOf>
let site: ServedDelivery

const apiKey = 'a-key-of-the-site'
const clients = createClientDirectory(() => [
  { id: 'site', keyHash: sha256(apiKey), quota: 2, types: null, revoked: false },
])

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  await loadSeed(installation.payload, seedDocuments)
  chief = await createColleague(installation.payload, 'chief', 'chief-editor')
  desk = deskOf(installation.unmandated)
  site = await serveDelivery(installation.unmandated, { clients })
}, 180_000)

afterAll(async () => {
  await site?.stop()
  await installation?.stop()
})

beforeEach(() => {
  site.sent.length = 0
})

const connect = (settings: Partial<ClientSettings> = {}) =>
  createClient({ url: site.url, fetch: site.fetch, ...settings })

const visit = (path: string, client = connect()) =>
  answerPage(client, new URL(path, 'http://site.example'), new Date('2026-12-01T22:30:00Z'))

async function idOf(slug: string, collection: CollectionSlug = 'statements'): Promise<string> {
  const where = { slug: { equals: slug } }
  const { docs } = await installation.payload.find({ collection, where, limit: 1, depth: 0 })
  return String(docs[0]?.id)
}

describe('every operation has its typed answer', () => {
  test('Home: what is urgent, and the news in pages', async () => {
    const { urgent, news } = await ask(connect(), HomeDocument, {})
    expect(urgent.nodes.map(({ path }) => path)).toEqual([
      '/statements/svetlogorye-o-rabote-v-ledyanoj-dozhd',
    ])
    const paths = news.nodes.map(({ path }) => path)
    let { pageInfo } = news
    while (pageInfo.hasNextPage) {
      const next = await ask(connect(), HomeDocument, { after: pageInfo.endCursor })
      paths.push(...next.news.nodes.map(({ path }) => path))
      pageInfo = next.news.pageInfo
    }
    expect(news.nodes).toHaveLength(10)
    expect(paths).toHaveLength(news.totalCount)
    expect(new Set(paths).size).toBe(news.totalCount)
  })

  test('PublicationPage', async () => {
    const path = '/statements/chupsheva-o-centrah-kompetencij'
    const { publication } = await ask(connect(), PublicationPageDocument, { path })
    expect(publication).toMatchObject({
      ...{ __typename: 'Statement', path, status: 'CURRENT', isCurrent: true, locale: 'ru' },
      title: expect.stringContaining('Светлана Чупшева'),
      speaker: { name: 'Светлана Чупшева' },
      body: { html: expect.stringContaining('<p>'), readingTime: expect.any(Number) },
      topics: expect.arrayContaining([
        { name: 'Центры компетенций', path: '/topics/centry-kompetencij' },
      ]),
    })
  })

  test('GuidelinePage', async () => {
    const path = '/guidance/son-vzroslyh'
    const { publication } = await ask(connect(), GuidelinePageDocument, { path })
    if (publication?.__typename !== 'Guideline') throw new Error('It is no guideline.')
    expect(publication).toMatchObject({ path, reviewStatus: 'OVERDUE', reviewBy: '2023-01-15' })
    expect(publication.reviewOverdueDays).toBeGreaterThan(1000)
    expect(publication.recommendations[0]?.text).toEqual(expect.any(String))
    expect(publication.citations[0]?.number).toBe(1)
  })

  test('RolloutPage', async () => {
    const network = 'centry-kompetencij-svo'
    const { rollout } = await ask(connect(), RolloutPageDocument, { network })
    expect(rollout?.districts).toHaveLength(8)
    const plan = '/announcements/centry-kompetencij-v-federalnyh-okrugah'
    for (const { cells } of rollout?.districts ?? []) {
      expect(cells.map(({ stage }) => stage)).toEqual(rollout?.stages)
      const entries = cells.flatMap((cell) => cell.entries)
      expect(entries.map(({ announcement }) => announcement?.path)).toContain(plan)
    }
  })

  test('CentrePage', async () => {
    const slug = 'svetlogorye-shkola-zdorovya-poliklinika-1'
    const { centre } = await ask(connect(), CentrePageDocument, { slug })
    expect(centre).toMatchObject({ path: `/centres/${slug}`, currentStatus: 'OPERATING' })
    expect(centre?.announcements).toHaveLength(5)
  })

  test('Calendar', async () => {
    const { events } = await ask(connect(), CalendarDocument, { from: '2026-12-02T00:00:00+03:00' })
    const starts = events.nodes.map(({ startsAt, postponedTo }) => postponedTo ?? startsAt)
    expect(events.nodes.find(({ status }) => status === 'POSTPONED')).toMatchObject({
      ...{ startsAt: expect.stringContaining('2026-12-10'), postponedTo: '2027-02-18' },
    })
    expect(starts).toHaveLength(8)
    expect(starts).toEqual([...starts].sort())
  })

  test('TopicPage: with the topics below', async () => {
    const all = { slug: 'organizaciya-pomoschi', topic: 'organizaciya-pomoschi' }
    const one = { slug: 'reabilitaciya', topic: 'reabilitaciya' }
    const above = await ask(connect(), TopicPageDocument, all)
    const below = await ask(connect(), TopicPageDocument, one)
    expect(below.topic).toEqual({
      ...{ name: 'Реабилитация', path: '/topics/reabilitaciya' },
      parent: { name: 'Организация помощи', path: '/topics/organizaciya-pomoschi' },
    })
    expect(below.publications.totalCount).toBeGreaterThan(0)
    expect(above.publications.totalCount).toBeGreaterThan(below.publications.totalCount)
  })

  test('in English too', async () => {
    const variables = { path: '/guidance/gigiena-ruk-2', locale: 'en' } as const
    const { publication } = await ask(connect(), GuidelinePageDocument, variables)
    expect(publication).toMatchObject({ locale: 'en', title: expect.stringMatching(/^[^а-яё]+$/i) })
  })
})

describe('the site', () => {
  test.each([
    ['/', 'Заявление департамента о работе в дни ледяного дождя'],
    ['/statements/svetlogorye-den-gigieny-ruk', 'руки моют двадцать секунд</h1>'],
    ['/guidance/son-vzroslyh', 'Пересмотр просрочен, дней: '],
    ['/guidance/gigiena-ruk-1', 'Заменено: <a href="/guidance/gigiena-ruk-2">'],
    ['/networks/centry-kompetencij-svo', 'Дальневосточный федеральный округ'],
    ['/centres/svetlogorye-shkola-zdorovya-bolnica', 'SUSPENDED'],
    ['/calendar', '<del>10 декабря 2026 г.</del> 2027-02-18'],
    ['/topics/reabilitaciya', 'href="/topics/organizaciya-pomoschi"'],
  ])('shows %s', async (path, part) => {
    const { status, html } = await visit(path)
    expect(status).toBe(200)
    expect(html).toContain(part)
    expect(html).not.toMatch(/undefined|\[object|&lt;p&gt;/)
  })

  test('leads on by the link to the next page', async () => {
    const [, next = ''] = /rel="next" href="(.+?)"/.exec((await visit('/')).html ?? '') ?? []
    expect(await visit(`/${next}`)).toMatchObject({ status: 200 })
    expect((await visit(`/${next}`)).html).not.toBe((await visit('/')).html)
  })

  test.each(['/statements/nowhere', '/guidance/nowhere', '/topics/nowhere', '/networks/nowhere'])(
    'answers %s with 404',
    async (path) => expect(await visit(path)).toMatchObject({ status: 404 }),
  )

  test('sends readers on: for good where an address changed, for now where a text left', async () => {
    const [renamed, left] = ['svetlogorye-o-sne-shkolnikov', 'svetlogorye-k-volontyoram']
    const id = await idOf(renamed)
    const data = { slug: 'o-sne', _status: 'published' as const }
    await installation.payload.update({ collection: 'statements', id, data })
    const redirect = { type: 'statements', id }
    await desk.move(chief, await idOf(left), 'unpublish', { comment: 'Устарело', redirect })
    await site.follow()
    const location = '/statements/o-sne'
    expect(await visit(`/statements/${renamed}`)).toEqual({ status: 308, location })
    expect(await visit(`/statements/${left}`)).toEqual({ status: 307, location })
    expect(await visit(location)).toMatchObject({ status: 200 })
  })

  test('says that a text is gone, and why one was withdrawn', async () => {
    const [gone, withdrawn] = [
      'svetlogorye-otvet-gazete-ob-ocheredyah',
      'svetlogorye-den-gigieny-ruk',
    ]
    await desk.move(chief, await idOf(gone), 'unpublish', { comment: 'Внутренняя причина' })
    const reason = { ru: 'Секунд было <тридцать>.' }
    await desk.move(chief, await idOf(withdrawn), 'withdraw', { reason })
    await site.follow()
    const page = await visit(`/statements/${gone}`)
    expect(page.status).toBe(410)
    expect(page.html).not.toContain('Внутренняя')
    expect((await visit(`/statements/${withdrawn}`)).html).toContain(
      'Отозвано. Секунд было &lt;тридцать&gt;.',
    )
  })

  test('shows what was public at an instant, marked as of before', async () => {
    const collection = 'statements'
    const id = await idOf('svetlogorye-zapis-na-dispanserizaciyu')
    const path = '/statements/svetlogorye-zapis-na-dispanserizaciyu'
    const before = new Date().toISOString()
    const data = { title: 'Записывают иначе', _status: 'published' as const }
    await installation.payload.update({ collection, id, data, locale: 'ru' })
    await site.follow()
    const then = await visit(`${path}?asOf=${before}`)
    expect(then.html).toContain('Прежняя редакция (1.0)')
    expect(then.html).toContain('за одно обращение</h1>')
    expect((await visit(path)).html).toContain('Записывают иначе</h1>')
  })

  test('gives errors their code', async () => {
    await expect(visit('/?after=cut-off')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    const nowhere = connect({ url: 'http://127.0.0.1:1/graphql' })
    await expect(visit('/', nowhere)).rejects.toMatchObject({ code: null })
  })
})

describe('over HTTP', () => {
  const extensionsOf = ({ search }: { search: URLSearchParams }) =>
    JSON.parse(search.get('extensions') ?? '{}')

  test('asks by GET and by hash; the text is sent once, when the server asks for it', async () => {
    const path = '/networks/svetlogorye-shkoly-zdorovya'
    const own = await serveDelivery(installation.unmandated)
    const client = createClient({ url: own.url, fetch: own.fetch })
    try {
      await visit(path, client)
      await visit(path, createClient({ url: own.url, fetch: own.fetch }))
    } finally {
      await own.stop()
    }
    const hash = sha256(stringifyDocument(RolloutPageDocument))
    expect(own.sent.map(({ method, search }) => [method, search.has('query')])).toEqual([
      ...[['GET', false]],
      ...[['GET', true]],
      ...[['GET', false]],
    ])
    for (const request of own.sent)
      expect(extensionsOf(request).persistedQuery.sha256Hash).toBe(hash)
    expect(own.sent.map(({ cacheControl }) => cacheControl)).toEqual([
      'no-store',
      expect.stringContaining('s-maxage='),
      expect.stringContaining('s-maxage='),
    ])
  })

  test('what did not change comes as 304, and is shown all the same', async () => {
    const fetch = keepAnswers(site.fetch)
    const path = '/centres/mezhregionalnyj-centr-dfo'
    const first = await visit(path, connect({ fetch }))
    const again = await visit(path, connect({ fetch }))
    expect(again).toEqual(first)
    expect(site.sent.at(-1)?.status).toBe(304)
  })

  test('a server that knows registered operations alone answers each of them, by hash', async () => {
    const file = new URL(
      '../../examples/front-end/generated/persisted-documents.json',
      import.meta.url,
    )
    const { operations, registeredOnly } = readDeliverySettings({
      OPERATIONS_FILE: fileURLToPath(file),
      REGISTERED_OPERATIONS_ONLY: 'true',
    })
    const strict = await serveDelivery(installation.unmandated, { operations, registeredOnly })
    const client = createClient({ url: strict.url, fetch: strict.fetch, registered: true })
    const unregistered = createClient({ url: strict.url, fetch: strict.fetch })
    try {
      await ask(client, HomeDocument, {})
      await ask(client, PublicationPageDocument, { path: '/statements/o-sne' })
      await ask(client, GuidelinePageDocument, { path: '/guidance/son-vzroslyh' })
      await ask(client, RolloutPageDocument, { network: 'centry-kompetencij-svo' })
      await ask(client, CentrePageDocument, { slug: 'mezhregionalnyj-centr-dfo' })
      await ask(client, CalendarDocument, { from: '2026-12-02T00:00:00+03:00' })
      await ask(client, TopicPageDocument, { slug: 'reabilitaciya', topic: 'reabilitaciya' })
      await ask(client, ChangesDocument, {})
      expect(strict.sent.map(({ method, search }) => [method, search.has('query')])).toEqual(
        Array.from({ length: operations.size }, () => ['GET', false]),
      )
      await expect(ask(unregistered, HomeDocument, {})).rejects.toMatchObject({
        code: 'OPERATION_NOT_REGISTERED',
      })
    } finally {
      await strict.stop()
    }
  })

  test('a client with a key has a quota of its own', async () => {
    const keyed = connect({ apiKey, registered: false })
    const variables = { slug: 'mezhregionalnyj-centr-dfo' }
    const attempts = async () => {
      for (let n = 0; n < 3; n += 1) await ask(keyed, CentrePageDocument, variables)
    }
    await expect(attempts()).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    await expect(ask(connect(), CentrePageDocument, variables)).resolves.toBeDefined()
    const stranger = connect({ apiKey: 'of nobody' })
    const refused = ask(stranger, CentrePageDocument, variables)
    await expect(refused).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  test('a preview shows the draft to who has its token, and is kept by nobody', async () => {
    const id = await idOf('svetlogorye-o-reabilitacii-ryadom-s-domom')
    const path = '/statements/svetlogorye-o-reabilitacii-ryadom-s-domom'
    await desk.save(chief, id, { title: 'Только черновик' })
    const fetch = keepAnswers(site.fetch)
    const client = connect({ fetch, previewToken: await linkTo(id) })
    for (let n = 0; n < 2; n += 1)
      expect((await visit(path, client)).html).toContain('Только черновик</h1>')
    expect(site.sent.length).toBeGreaterThan(1)
    for (const { cacheControl } of site.sent) expect(cacheControl).toBe('no-store')
    expect((await visit(path, connect({ fetch }))).html).not.toContain('Только черновик')
    const wrong = visit(path, connect({ previewToken: 'not-a-token' }))
    await expect(wrong).rejects.toMatchObject({ code: 'PREVIEW_REFUSED' })
  })
})

async function linkTo(id: string): Promise<string> {
  const api = apiOf(installation.unmandated)
  const token = await api.signIn({ email: 'chief@example.org', password: passwordOf('chief') })
  const body = { type: 'statements', id }
  const { json } = await api.rest('/preview-links', { method: 'POST', body, token })
  return String(json.token)
}

test('a copy follows what is published, changed and taken off', async () => {
  const copy: Copy = { publications: new Map(), cursor: null }
  await synchronise(connect(), copy)
  const { news } = await ask(connect(), HomeDocument, {})
  expect(copy.publications.size).toBe(news.totalCount)
  expect(await synchronise(connect(), copy)).toBe(0)
  const collection = 'statements'
  const [changed, left] = [await idOf('o-sne'), await idOf('svetlogorye-o-privivkah-pered-sezonom')]
  expect(copy.publications.has(left)).toBe(true)
  const data = { title: 'Сон важнее', _status: 'published' as const }
  await installation.payload.update({ collection, id: changed, data, locale: 'ru' })
  await desk.move(chief, left, 'unpublish', { comment: 'Устарело' })
  await site.follow()
  expect(await synchronise(connect(), copy)).toBe(2)
  expect(copy.publications.get(changed)).toMatchObject({ title: 'Сон важнее' })
  expect(copy.publications.has(left)).toBe(false)
})

test('a copy of what a restored backup does not know begins anew', async () => {
  const copy: Copy = { publications: new Map(), cursor: null }
  await synchronise(connect(), copy)
  const { size } = copy.publications
  for (const publication of [...copy.publications.values()].slice(0, 1))
    copy.publications.set('lost', publication)
  expect(copy.publications.size).toBe(size + 1)
  copy.cursor = Buffer.from('changes.1.00000000.1').toString('base64url')
  expect(await synchronise(connect(), copy)).toBeGreaterThanOrEqual(size)
  expect(copy.publications.size).toBe(size)
})

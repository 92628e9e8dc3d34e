import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { toWallClock } from '../../src/lib/time-zone.ts'
import {
  createUser,
  signIn,
  signInOverRest,
  startBrowser,
  type Desk,
} from '../support/desk-in-browser.ts'
import { richText } from '../support/documents.ts'
import { query } from '../support/graphql.ts'
import { screenshot } from '../support/screenshot.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let browser: Browser
let chief: Desk

beforeAll(async () => {
  server = await startServer({ SCHEDULE_LEAD_SECONDS: '0' })
  await createUser(server, 'author', 'Анна Автор', 'author')
  await createUser(server, 'reviewer', 'Роман Редактор', 'press-editor')
  await createUser(server, 'chief', 'Галина Главная', 'chief-editor')
  browser = await startBrowser()
  chief = await signIn(browser, server, 'chief')
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

const title = 'Приём начнётся в понедельник'
const slug = 'priyom-nachnyotsya-v-ponedelnik'
const published = async () =>
  (await query(server.url, `{ statement(slug: "${slug}") { title } }`)).statement

/** Writes, submits and approves a statement over REST. @returns its id */
async function approved(): Promise<string> {
  const author = await signInOverRest(server, 'author')
  const reviewer = await signInOverRest(server, 'reviewer')
  const { docs } = await author.get<{ docs: { id: string }[] }>('/organisations?limit=1')
  const body = {
    ...{ title, slug, kind: 'statement', urgency: 'routine', body: richText('Без записи.') },
    organisations: docs.map(({ id }) => id),
  }
  const { doc } = await author.post<{ doc: { id: string } }>('/statements?draft=true', body)
  await author.post(`/statements/${doc.id}/moves/submit`, {})
  await reviewer.post(`/statements/${doc.id}/moves/approve`, {})
  return doc.id
}

test('what is planned is public at its minute and not before', async () => {
  const { page, panel } = chief
  await chief.open(`/collections/statements/${await approved()}`)
  await chief.press('Запланировать')
  const dialog = page.getByRole('dialog', { name: 'Запланировать' })
  // The field counts minutes; one that has all but begun leaves no time to look.
  const due = Math.ceil((Date.now() + 15_000) / 60_000) * 60_000
  const clock = toWallClock(new Date(due).toISOString(), 'Europe/Moscow').slice(0, 16)
  await dialog.locator('input[type=datetime-local]').fill(clock)
  await dialog.getByRole('button', { name: 'Запланировать' }).click()
  await panel.getByText('Выйдет').first().waitFor()
  await screenshot(page, 'panel-scheduled')
  while (Date.now() < due - 500) {
    expect(await published()).toBeNull()
    await setTimeout(500)
  }
  await setTimeout(due - Date.now() + 2_000)
  expect(await published()).toEqual({ title })
}, 150_000)

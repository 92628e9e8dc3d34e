import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import {
  createUser,
  signIn,
  signInOverRest,
  startBrowser,
  type Desk,
} from '../support/desk-in-browser.ts'
import { query } from '../support/graphql.ts'
import { screenshot } from '../support/screenshot.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { approvedText, draftText } from '../support/texts-over-rest.ts'

let server: TestServer
let browser: Browser
let anna: Desk
let boris: Desk

beforeAll(async () => {
  server = await startServer()
  await createUser(server, 'anna', 'Анна Автор', 'author')
  await createUser(server, 'boris', 'Борис Главный', 'press-editor', 'chief-editor')
  browser = await startBrowser()
  anna = await signIn(browser, server, 'anna', { locked: 'wait' })
  boris = await signIn(browser, server, 'boris', { locked: 'wait' })
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

const drafted = (title: string) => draftText(server, 'anna', title)
const approved = (title: string) => approvedText(server, { author: 'anna', editor: 'boris' }, title)

const saveDraft = async ({ page }: Desk, title: string) => {
  await page.locator('#field-title').fill(title)
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
}

test('who opens a text that a colleague is editing is told who that is', async () => {
  const path = `/collections/statements/${await drafted('Правим вдвоём')}`
  await anna.open(path)
  await saveDraft(anna, 'Правим вдвоём: Анна')
  await anna.page.getByText('Черновик сохранён.').first().waitFor()
  await saveDraft(anna, 'Правим вдвоём: Анна снова')
  await anna.page.getByText('Черновик сохранён.').first().waitFor()
  await anna.page.locator('#field-title').fill('Правим вдвоём: Анна пишет дальше')
  await anna.page.waitForTimeout(1_500)
  await boris.open(path)
  const locked = boris.page.getByRole('dialog', { name: 'document-locked' })
  await locked.waitFor()
  await boris.page.waitForTimeout(500)
  await screenshot(boris.page, 'document-locked')
  expect(await locked.innerText()).toContain('Анна Автор')
  await locked.getByRole('button', { name: 'Взять' }).click()
  await boris.page.locator('#field-title').waitFor()
  await boris.page.waitForTimeout(1_000)
}, 120_000)

test('a save over a newer text is refused; both texts are kept', async () => {
  const id = await drafted('Спорный текст')
  const path = `/collections/statements/${id}`
  await anna.open(path)
  await anna.page.locator('#field-title').waitFor()
  await anna.page.locator('#field-title').fill('Спорный текст: вариант Анны')
  await anna.page.waitForTimeout(1_000)
  // It is published meanwhile: a lock keeps nobody from that.
  const rest = await signInOverRest(server, 'boris')
  await rest.post(`/statements/${id}/moves/publishInEmergency`, { comment: 'Срочно' })
  await anna.page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await anna.page
    .getByText(/Борис Главный \d+ .*не потерян/)
    .first()
    .waitFor()
  await screenshot(anna.page, 'stale-save')
  expect(await anna.page.locator('#field-title').inputValue()).toBe('Спорный текст: вариант Анны')

  await anna.open(`${path}/versions`)
  const rows = anna.page.getByRole('table').getByRole('row')
  await rows.nth(2).waitFor()
  await screenshot(anna.page, 'stale-versions')
  await rows.nth(2).getByRole('link').first().click()
  await anna.page.getByText('вариант Анны').first().waitFor()
  await screenshot(anna.page, 'stale-version')
  await anna.page.getByRole('button', { name: 'Восстановить эту версию' }).click()
  await anna.page.getByRole('button', { name: 'Подтвердить' }).click()
  await anna.page.waitForURL(`**${path}`)
  const isHers = `document.querySelector('#field-title')?.value === 'Спорный текст: вариант Анны'`
  await anna.page.waitForFunction(isHers)
}, 120_000)

test('a chief editor has two texts go out together', async () => {
  const titles = ['Центр открыт', 'Что изменится для пациентов']
  for (const title of titles) await approved(title)
  const { page } = boris
  await boris.open('')
  await screenshot(page, 'desk-chief')
  const section = page.getByRole('region', { name: 'Согласованы, можно публиковать' })
  for (const title of titles) await section.getByRole('checkbox', { name: title }).check()
  await section.getByRole('button', { name: 'Опубликовать вместе' }).click()
  await section.getByText('2 текста: выйдут все').waitFor()
  await screenshot(page, 'bundle')
  await section.getByRole('button', { name: 'Да: опубликовать вместе' }).click()
  await page.getByText('Опубликовано вместе').first().waitFor()
  await section.getByText('Ничего не ждёт публикации.').waitFor()
  const asked = `{ statements(first: 2) { nodes { title } } }`
  const { statements } = (await query(server.url, asked)) as {
    statements: { nodes: { title: string }[] }
  }
  expect(statements.nodes.map(({ title }) => title).sort()).toEqual(titles.sort())
}, 120_000)

test('what is planned stands in the calendar of the start page', async () => {
  await approved('Новый порядок записи')
  const { page } = boris
  await boris.open('')
  await page.getByRole('link', { name: 'Новый порядок записи' }).click()
  await boris.press('Запланировать')
  const dialog = page.getByRole('dialog', { name: 'Запланировать' })
  const tomorrow = new Date(Date.now() + 27 * 60 * 60 * 1000).toISOString().slice(0, 10)
  await dialog.locator('input[type=datetime-local]').fill(`${tomorrow}T10:00`)
  await dialog.getByRole('button', { name: 'Запланировать' }).click()
  await boris.panel.getByText('Выйдет').first().waitFor()
  await boris.open('')
  const section = page.getByRole('region', { name: 'Запланировано' })
  await section.getByText('1 текст').waitFor()
  const day = section.locator(`td:has(time[datetime="${tomorrow}"])`)
  expect(await day.innerText()).toContain('10:00 Новый порядок записи')
  await screenshot(page, 'desk-calendar')
}, 120_000)

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import {
  createUser,
  signIn,
  signInOverRest,
  startBrowser,
  type Desk,
} from '../support/desk-in-browser.ts'
import { richText } from '../support/documents.ts'
import { screenshot } from '../support/screenshot.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let browser: Browser
let anna: Desk
let id: string

beforeAll(async () => {
  server = await startServer()
  await createUser(server, 'anna', 'Анна Автор', 'author')
  browser = await startBrowser()
  anna = await signIn(browser, server, 'anna')
  const author = await signInOverRest(server, 'anna')
  const { docs } = await author.get<{ docs: { id: string }[] }>('/organisations?limit=1')
  const text = 'Записаться на приём к кардиологу можно по телефону. Помощь получат пожилые люди.'
  const { doc } = await author.post<{ doc: { id: string } }>('/statements?draft=true', {
    ...{ title: 'Кардиолог для пожилых', kind: 'statement', urgency: 'routine' },
    ...{ body: richText(text), organisations: docs.map((one) => one.id) },
  })
  id = doc.id
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

const field = () => anna.page.getByRole('combobox', { name: 'Поиск по материалам' })
const options = () => anna.page.getByRole('option')
const status = () => anna.page.locator('.desk-search [role=status]')

test('from any page, by the keyboard alone: another form of the word finds the draft', async () => {
  const { page } = anna
  await anna.open('/collections/topics')
  await field().waitFor()
  await page.locator('body').click({ position: { x: 700, y: 900 } })
  await page.keyboard.press('/')
  await page.keyboard.type('человек к')
  await options().first().waitFor()
  await field().fill('кардиологом пожилого человека')
  await status().getByText('Найдено: 1.').waitFor()
  await screenshot(page, 'desk-search')
  expect(await options().first().innerText()).toContain('Кардиолог для пожилых')
  expect(await options().first().innerText()).toContain('Заявление · Черновик')
  expect(await page.locator('.desk-search mark').allInnerTexts()).toContain('люди')
  await page.keyboard.press('ArrowDown')
  const active = await field().getAttribute('aria-activedescendant')
  expect(active).toBe(await options().first().getAttribute('id'))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/collections/statements/${id}`)
  expect(await field().inputValue()).toBe('')
}, 120_000)

test('stands at the top of every page', async () => {
  const pages = [
    ...['', '/account', '/collections/media', '/collections/statements'],
    ...['/collections/statements/create', `/collections/statements/${id}`],
    ...[`/collections/statements/${id}/versions`, '/collections/nothing-of-this-name'],
  ]
  const without: string[] = []
  for (const page of pages) {
    await anna.open(page)
    const stands = field().waitFor({ timeout: 15_000 })
    const box = await stands.then(
      () => field().boundingBox(),
      () => null,
    )
    if (!box || box.y > 80) without.push(page)
  }
  expect(without).toEqual([])
}, 120_000)

test('what is public is found too; the list closes with Escape, the text goes with another', async () => {
  const { page } = anna
  await anna.open('')
  await field().waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('гигиена рук')
  await options().nth(1).waitFor()
  await screenshot(page, 'desk-search-many')
  await page.keyboard.press('Escape')
  expect(await options().first().isVisible()).toBe(false)
  await page.keyboard.press('Escape')
  expect(await field().inputValue()).toBe('')
}, 60_000)

test('nothing found, too short a text, and a server that does not answer', async () => {
  const { page } = anna
  await anna.open('')
  await field().fill('квазистационарный')
  await status().getByText('Ничего не нашлось.').waitFor()
  await field().fill('к')
  await status().getByText('Введите хотя бы две буквы.').waitFor()
  await page.route('**/api/desk-search?**', (route) => route.abort())
  await field().fill('кардиолог')
  await status().getByText('Поиск не отвечает.').waitFor()
  await screenshot(page, 'desk-search-failed')
  await page.unroute('**/api/desk-search?**')
}, 60_000)

test('on a narrow screen the list is wholly on the screen', async () => {
  const { page } = anna
  await page.setViewportSize({ width: 420, height: 800 })
  await anna.open('')
  await field().fill('кардиолог')
  await options().first().waitFor()
  await screenshot(page, 'desk-search-narrow')
  const box = await page.locator('.desk-search__panel').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(420)
  await page.setViewportSize({ width: 1400, height: 1000 })
}, 60_000)

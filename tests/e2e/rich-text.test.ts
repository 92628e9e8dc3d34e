import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { createUser, signIn, startBrowser } from '../support/desk-in-browser.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { screenshot } from '../support/screenshot.ts'

let server: TestServer
let browser: Browser
let page: Page
let panel: Locator

beforeAll(async () => {
  server = await startServer()
  await createUser(server, 'chief', 'Галина Главная', 'chief-editor')
  browser = await startBrowser()
  const desk = await signIn(browser, server, 'chief')
  page = desk.page
  panel = desk.panel
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

test('explore', async () => {
  await page.goto(`${server.url}/admin/collections/statements/create`)
  const editor = page.locator('[contenteditable=true]').first()
  await editor.click()
  await page.keyboard.type('Текст ')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await page.locator('.slash-menu-popup').waitFor()
  console.log(await page.locator('.slash-menu-popup').innerText())
  await screenshot(page, 'rt-slash')
  await page.keyboard.type('callout')
  await page.waitForTimeout(500)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(3000)
  await screenshot(page, 'rt-callout')
  console.log(
    await page
      .locator('.LexicalEditorTheme__block, .lexical-block')
      .first()
      .innerText()
      .catch(String),
  )
  expect(await panel.count()).toBe(1)
}, 180_000)

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium, launchFlags } from '../support/chromium.ts'
import { query } from '../support/graphql.ts'
import { administrator, startServer, type TestServer } from '../support/server.ts'
import { screenshot } from '../support/screenshot.ts'

let server: TestServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer()
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: launchFlags })
  const viewport = { width: 1400, height: 1000 }
  const context = await browser.newContext({
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport,
  })
  page = await context.newPage()
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

const statement = (slug: string) =>
  query(
    server.url,
    `query($slug: String) { statement(slug: $slug) { title status body { text } } }`,
    {
      slug,
    },
  )

test('a press officer signs in, writes a statement, publishes it, and readers have it', async () => {
  await page.goto(`${server.url}/admin`)
  await page.getByLabel('Email').fill(administrator.email)
  await page.getByLabel('Пароль').fill(administrator.password)
  await screenshot(page, 'sign-in')
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.getByRole('heading', { name: 'Публикации' }).waitFor()
  await screenshot(page, 'dashboard')

  await page.goto(`${server.url}/admin/collections/statements/create`)
  await page.locator('#field-title').fill('Поликлиники города открыты в праздники')
  await page.locator('#field-lead').fill('Дежурные врачи принимают каждый день.')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Дежурные врачи принимают с девяти до пятнадцати часов.')
  await screenshot(page, 'new-statement')
  await page.getByRole('button', { name: 'Связи и файлы' }).click()
  await page.locator('#field-organisations .rs__control').click()
  await page.locator('.rs__option').first().click()
  await page.locator('#field-organisations .relationship--multi-value-label').waitFor()
  await screenshot(page, 'published-by')

  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await page.getByText('Черновик сохранён.').or(page.getByText('создано.')).first().waitFor()
  const slug = 'polikliniki-goroda-otkryty-v-prazdniki'
  expect(await page.locator('#field-slug').inputValue()).toBe(slug)
  expect((await statement(slug)).statement).toBeNull()

  const panel = page.getByRole('region', { name: 'Согласование и публикация' })
  await panel.getByRole('button', { name: 'Опубликовать экстренно' }).click()
  const dialog = page.getByRole('dialog', { name: 'Опубликовать экстренно' })
  const reason = 'Праздники начинаются завтра, а коллег ещё нет в системе.'
  await dialog.getByLabel('Почему нельзя ждать').fill(reason)
  await screenshot(page, 'emergency-dialog')
  await dialog.getByRole('button', { name: 'Опубликовать экстренно' }).click()
  await panel.getByText('Нужна вторая пара глаз').waitFor()
  const published = Date.now()
  await screenshot(page, 'published-statement')
  const answer = await statement(slug)
  expect(answer.statement).toEqual({
    title: 'Поликлиники города открыты в праздники',
    status: 'CURRENT',
    body: { text: 'Дежурные врачи принимают с\u00A0девяти до\u00A0пятнадцати часов.' },
  })
  expect(Date.now() - published).toBeLessThan(1000)
  // The form, too, shows what publishing has set.
  await page.waitForFunction(`document.querySelector('#field-publishedAt input')?.value`)
}, 120_000)

test('a front-end developer opens GraphiQL, asks, and is answered; nobody else is asked', async () => {
  const asked: string[] = []
  const note = (request: { url(): string }) => void asked.push(new URL(request.url()).origin)
  page.on('request', note)
  await page.goto(`${server.url}/graphql`)
  await page.locator('.graphiql-execute-button').click()
  const answer = page.locator('.result-window')
  await answer.getByText('Поликлиники города открыты в праздники').first().waitFor()
  page.off('request', note)
  await screenshot(page, 'graphiql')
  const own = asked.filter((origin) => /^https?:/.test(origin))
  expect(new Set(own)).toEqual(new Set([server.url]))
}, 120_000)

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { createUser, signIn, signInOverRest, startBrowser } from '../support/desk-in-browser.ts'
import { formOn, type Form } from '../support/form.ts'
import { screenshot } from '../support/screenshot.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let browser: Browser
let page: Page
let panel: Locator
let form: Form

beforeAll(async () => {
  server = await startServer()
  await createUser(server, 'chief', 'Галина Главная', 'chief-editor', 'medical-editor')
  browser = await startBrowser()
  const desk = await signIn(browser, server, 'chief')
  page = desk.page
  panel = desk.panel
  form = formOn(page)
  const rest = await signInOverRest(server, 'chief')
  const advice = { type: 'diagnosis', direction: 'for' }
  await rest.post('/guidance?draft=true', {
    title: 'Протокол осмотра',
    kind: 'protocol',
    recommendations: [
      { ...advice, text: 'Измерить давление.' },
      { ...advice, text: 'Назначить обследование.' },
    ],
  })
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

const menu = () => page.locator('.slash-menu-popup')

/** Puts a block where the cursor is, by its name in the menu of `/`. */
async function insert(name: string): Promise<void> {
  await page.keyboard.type('/')
  await menu().locator('button').filter({ hasText: name }).first().click()
  await menu().waitFor({ state: 'detached' })
}

test('blocks are offered by their Russian names, and tables too', async () => {
  await page.goto(`${server.url}/admin/collections/statements/create`)
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('/')
  await menu().waitFor()
  const offered = await menu().innerText()
  await screenshot(page, 'rich-text-menu')
  for (const name of [
    ...['Выноска', 'Цитата', 'Рекомендация из документа', 'Карточка публикации', 'Галерея'],
    ...['Файлы для скачивания', 'Подпись таблицы', 'Сноска', 'Ссылка на источник'],
    ...['Сокращение', 'Таблица', 'Заголовок 2', 'Заголовок 4'],
  ])
    expect(offered).toContain(name)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Backspace')
}, 120_000)

test('a recommendation is chosen from its guideline; typography and problems are seen at once', async () => {
  await form.fill('title', 'Проект "Город"')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Проект "Город" - для пациентов')
  await page.keyboard.press('Enter')
  await insert('Рекомендация из документа')
  await form.choose('guideline', 'Протокол осмотра')
  const recommendation = page.locator('.LexicalEditorTheme__block .rs__control').last()
  await page.getByText('Сначала выберите документ.').waitFor({ state: 'detached' })
  await recommendation.click()
  await page.locator('.rs__option').filter({ hasText: '2. Назначить обследование.' }).click()
  // The form of a block hands its values to the text a moment later; people are slower than that.
  await page.waitForTimeout(3000)
  await page.waitForLoadState('networkidle')
  await form.tab('Связи и файлы')
  await form.chooseFirst('organisations')
  await form.tab('Текст')
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await page.getByText('создано.').first().waitFor()
  await page.getByText('Проект «Город»\u00A0— для пациентов').waitFor()
  expect(await page.locator('#field-title').inputValue()).toBe('Проект «Город»')
  await panel.getByText('«Рекомендация из документа» ведёт на документ, который ещё не').waitFor()
  await screenshot(page, 'rich-text-saved')
}, 120_000)

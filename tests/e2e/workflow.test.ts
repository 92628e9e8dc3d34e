import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { createUser, signIn, startBrowser, type Desk } from '../support/desk-in-browser.ts'
import { query } from '../support/graphql.ts'
import { screenshot } from '../support/screenshot.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let browser: Browser
let author: Desk
let reviewer: Desk
let chief: Desk

beforeAll(async () => {
  server = await startServer()
  await createUser(server, 'author', 'Анна Автор', 'author')
  await createUser(server, 'reviewer', 'Роман Редактор', 'press-editor')
  await createUser(server, 'chief', 'Галина Главная', 'chief-editor')
  await createUser(server, 'medical', 'Мария Медредактор', 'medical-editor')
  browser = await startBrowser()
  author = await signIn(browser, server, 'author')
  reviewer = await signIn(browser, server, 'reviewer')
  chief = await signIn(browser, server, 'chief')
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

const title = 'Вакцинация от гриппа началась'
const published = async () => {
  const asked = `{ statement(slug: "vaktsinatsiya-ot-grippa-nachalas") { title body { text } } }`
  return (await query(server.url, asked)).statement
}

let path: string

test('an author writes a statement and submits it', async () => {
  const { page, panel } = author
  await author.open('')
  await page.getByText('Незаконченных текстов у вас нет.').waitFor()
  await screenshot(page, 'desk-empty')
  await author.open('/collections/statements/create')
  await page.locator('#field-title').fill(title)
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Прививку можно сделать в поликлинике.')
  await screenshot(page, 'panel-unsaved')
  await page.getByRole('button', { name: 'Связи и файлы' }).click()
  await page.locator('#field-organisations .rs__control').click()
  await page.locator('.rs__option').first().click()
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await panel.getByText('Черновик', { exact: true }).waitFor()
  path = new URL(page.url()).pathname.replace('/admin', '')
  expect(await page.getByRole('button', { name: 'Опубликовать' }).count()).toBe(0)

  await page.getByRole('button', { name: 'Текст', exact: true }).click()
  await page.locator('#field-title').fill(`${title}!`)
  await panel.getByText('Сначала сохраните черновик.').waitFor()
  expect(await panel.getByRole('button', { name: 'Отправить на согласование' }).isDisabled()).toBe(
    true,
  )
  await screenshot(page, 'panel-modified')
  await page.locator('#field-title').fill(title)
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await author.open(path)
  await screenshot(page, 'panel-draft')
  await author.press('Отправить на согласование')
  await panel.getByText('На согласовании', { exact: true }).waitFor()
  await screenshot(page, 'panel-in-review-author')
}, 120_000)

test('an author makes a preview link, and revokes it', async () => {
  const { page, panel } = author
  await panel.getByRole('button', { name: 'Ссылка для просмотра' }).click()
  const made = panel.getByRole('status')
  await made.getByText(/Работает до/).waitFor()
  expect(await made.getByLabel('Ключ просмотра этой версии').inputValue()).toMatch(
    /^[0-9a-f-]{36}\.[\w-]{43}$/,
  )
  await panel.getByText('Действующие ссылки: 1').waitFor()
  await screenshot(page, 'panel-preview-link')
  await panel.getByRole('button', { name: 'Отозвать' }).click()
  await panel.getByText('Действующие ссылки').waitFor({ state: 'detached' })
  expect(await made.count()).toBe(0)
}, 60_000)

test('a reviewer asks for changes, and says which', async () => {
  const { page, panel } = reviewer
  await reviewer.open('')
  const waiting = page.getByRole('region', { name: 'Ждут вашего согласования' })
  await waiting.getByText('1 текст').waitFor()
  await screenshot(page, 'desk-reviewer')
  await waiting.getByRole('link', { name: title }).click()
  await panel.getByText('На согласовании', { exact: true }).waitFor()
  await screenshot(page, 'panel-in-review-reviewer')
  await reviewer.press('Вернуть на доработку')
  const dialog = page.getByRole('dialog', { name: 'Вернуть на доработку' })
  const confirm = dialog.getByRole('button', { name: 'Вернуть на доработку' })
  expect(await confirm.isDisabled()).toBe(true)
  await dialog.getByLabel('Что изменить').fill('Добавьте, что прививка бесплатная.')
  await screenshot(page, 'dialog-request-changes')
  await confirm.click()
  await panel.getByText('Возвращено на доработку', { exact: true }).first().waitFor()
  await screenshot(page, 'panel-changes-requested')
}, 60_000)

test('the author answers, mends the text and submits it again', async () => {
  const { page, panel } = author
  await author.open('')
  const drafts = page.getByRole('region', { name: 'Мои черновики' })
  await drafts.getByText('Возвращено на доработку').waitFor()
  await screenshot(page, 'desk-author')
  await author.open(path)
  await panel.getByText('Добавьте, что прививка бесплатная.').first().waitFor()
  await screenshot(page, 'panel-changes-requested-author')
  await panel.getByLabel('Комментарий для коллег').fill('Добавила.')
  await author.press('Отправить')
  await panel.getByText('Добавила.').first().waitFor()
  await panel.getByRole('button', { name: 'Закрыть вопрос' }).first().click()
  await panel.getByText('Закрытые вопросы: 1', { exact: true }).waitFor()
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Это бесплатно.')
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await page.getByText('Черновик сохранён.').first().waitFor()
  await author.press('Отправить на согласование')
  await panel.getByText('На согласовании', { exact: true }).waitFor()
  expect(await published()).toBeNull()
}, 60_000)

test('the reviewer approves', async () => {
  const { page, panel } = reviewer
  await reviewer.open(path)
  await reviewer.press('Согласовать')
  const dialog = page.getByRole('dialog', { name: 'Согласовать' })
  await screenshot(page, 'dialog-approve')
  await dialog.getByRole('button', { name: 'Согласовать' }).click()
  await panel.getByText('Согласовано', { exact: true }).first().waitFor()
  await screenshot(page, 'panel-approved-reviewer')
  expect(await published()).toBeNull()
}, 60_000)

test('the chief editor publishes it: readers have nothing before, the text after', async () => {
  const { page, panel } = chief
  await chief.open('')
  await page
    .getByRole('region', { name: 'Согласованы, можно публиковать' })
    .getByText(title)
    .click()
  await panel.getByText('Роман Редактор').first().waitFor()
  await screenshot(page, 'panel-approved-chief')
  expect(await published()).toBeNull()
  await chief.press('Опубликовать')
  const dialog = page.getByRole('dialog', { name: 'Опубликовать' })
  await screenshot(page, 'dialog-publish')
  await dialog.getByRole('button', { name: 'Опубликовать' }).click()
  await panel.getByText('Опубликовано', { exact: true }).first().waitFor()
  expect(await published()).toEqual({
    ...{ title, body: { text: 'Прививку можно сделать в\u00A0поликлинике. Это бесплатно.' } },
  })
  await chief.open(path)
  await page.waitForFunction(`document.querySelector('#field-publishedAt input')?.value`)
  await screenshot(page, 'panel-published')
}, 60_000)

test('the tabs show the way of the text, and what was changed between versions', async () => {
  const { page } = chief
  await page.getByRole('link', { name: 'Ход работы', exact: true }).click()
  await page.getByText('Добавьте, что прививка бесплатная.').first().waitFor()
  await screenshot(page, 'timeline')
  await page.getByRole('link', { name: 'Сравнить версии текста' }).click()
  await page.getByRole('table').waitFor()
  await screenshot(page, 'versions')
  await page.getByRole('table').getByRole('link').nth(1).click()
  await page.getByText('бесплатно').first().waitFor()
  await screenshot(page, 'version-diff')
}, 60_000)

test('an edit makes an approval void, and says so', async () => {
  const { page, panel } = author
  await author.open(path)
  await page.locator('#field-title').fill(`${title} вовремя`)
  await page.locator('#field-change__note').fill('Уточнён заголовок.')
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await page.getByText('Черновик сохранён.').first().waitFor()
  await author.press('Отправить на согласование')
  await panel.getByText('На согласовании', { exact: true }).waitFor()
  await reviewer.open(path)
  await reviewer.press('Согласовать')
  await reviewer.page.getByRole('dialog').getByRole('button', { name: 'Согласовать' }).click()
  await reviewer.panel.getByText('Согласовано', { exact: true }).first().waitFor()
  await author.open(path)
  await page.locator('#field-title').fill(`${title} в срок`)
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await panel.getByText('согласование больше не действует').waitFor()
  await panel.getByText('Читатели видят версию 1.0').waitFor()
  await screenshot(page, 'panel-approval-void')
}, 90_000)

test('who read an older text is shown the new one before anything else', async () => {
  await author.press('Отправить на согласование')
  await author.panel.getByText('На согласовании', { exact: true }).waitFor()
  await reviewer.open(path)
  await reviewer.panel.getByRole('button', { name: 'Согласовать', exact: true }).waitFor()
  await author.page.locator('#field-title').fill(`${title} заранее`)
  await author.page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await author.page.getByText('Черновик сохранён.').first().waitFor()
  await reviewer.press('Согласовать')
  const dialog = reviewer.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Согласовать' }).click()
  await reviewer.page.getByText('Пока вы читали, текст изменился.').first().waitFor()
  const isNew = `document.querySelector('#field-title')?.value === '${title} заранее'`
  await reviewer.page.waitForFunction(isNew)
  await screenshot(reviewer.page, 'panel-changed-meanwhile')
}, 90_000)

test('the chief editor withdraws with a reason, in the dialog of the panel', async () => {
  const { page, panel } = chief
  await chief.open(path)
  await chief.press('Отозвать')
  const dialog = page.getByRole('dialog', { name: 'Отозвать' })
  await dialog.getByLabel('Причина для читателей, по-русски').fill('Сроки перенесены.')
  await screenshot(page, 'dialog-withdraw')
  await dialog.getByRole('button', { name: 'Отозвать' }).click()
  await panel.getByText('У читателей отозванная версия 1.1').waitFor()
  await panel.getByText('Обновляем страницу').waitFor({ state: 'hidden' })
  await screenshot(page, 'panel-withdrawn')
}, 60_000)

test('a chief editor plans in Moscow time; guidance that is due is on the start page', async () => {
  const { page } = chief
  await chief.open('/collections/statements')
  await page.locator('tbody a').nth(1).click()
  await chief.press('Запланировать')
  await screenshot(page, 'dialog-schedule')
  const medical = await signIn(browser, server, 'medical')
  await medical.page.getByRole('heading', { name: 'Рекомендации: пересмотр просрочен' }).waitFor()
  await screenshot(medical.page, 'desk-guidance')
}, 60_000)

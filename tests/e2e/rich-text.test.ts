import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { openOffice, signInOverRest, type Office } from '../support/desk-in-browser.ts'
import { formOn, type Form } from '../support/form.ts'
import { screenshot } from '../support/screenshot.ts'

let office: Office
let page: Page
let panel: Locator
let form: Form

beforeAll(async () => {
  office = await openOffice('chief', 'Галина Главная', 'chief-editor', 'medical-editor')
  page = office.desk.page
  panel = office.desk.panel
  form = formOn(page)
  const rest = await signInOverRest(office.server, 'chief')
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

afterAll(() => office?.stop(), 60_000)

const menu = () => page.locator('.slash-menu-popup')

/** Puts a block where the cursor is, by its name in the menu of `/`. */
async function insert(name: string): Promise<void> {
  await page.keyboard.type('/')
  await menu().locator('button').filter({ hasText: name }).first().click()
  await menu().waitFor({ state: 'detached' })
}

test('blocks are offered by their Russian names, and tables too', async () => {
  await page.goto(`${office.server.url}/admin/collections/statements/create`)
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('/')
  await menu().waitFor()
  const offered = await menu().innerText()
  await screenshot(page, 'rich-text-menu')
  for (const name of [
    ...['Выноска', 'Цитата', 'Рекомендация из документа', 'Карточка публикации', 'Галерея'],
    ...['Файлы для скачивания', 'Подпись таблицы', 'Сноска', 'Ссылка на источник'],
    ...['Сокращение', 'Таблица', 'Заголовок 2', 'Заголовок 4', 'Абзац', 'Маркированный список'],
    ...['Нумерованный список', 'Изображение или файл', 'Цитата без автора', 'Разделитель'],
  ])
    expect(offered).toContain(name)
  expect(offered).not.toMatch(/[a-z]/i)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Backspace')
}, 120_000)

const items = () => page.getByRole('menuitem')
const rows = () => page.locator('.LexicalEditorTheme__table tr')
const focused = () => page.evaluate(() => document.activeElement?.textContent)

/** Latin letters that people read or hear: a menu of Payload's that came back would have some. */
const inEnglish = async () =>
  (await page.locator('.cell-menu, .drawer--is-open').allInnerTexts()).filter((text) =>
    /[a-z]/i.test(text),
  )

test('a table is made and changed in Russian, by the keyboard alone', async () => {
  await page.keyboard.type('/табл')
  await menu()
    .locator('button')
    .filter({ hasText: /^Таблица$/ })
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Новая таблица' }).waitFor()
  await screenshot(page, 'table-dialogue')
  expect(await inEnglish()).toEqual([])
  await page.locator('#field-rows').fill('3')
  await page.locator('#field-columns').fill('2')
  await page.locator('#field-columns').press('Enter')
  await rows().nth(2).waitFor()
  expect(await rows().nth(0).locator('th').count()).toBe(2)

  await page.locator('td').last().click()
  await page.keyboard.type('последняя')
  await page.keyboard.press('Alt+ArrowDown')
  await items().first().waitFor()
  await screenshot(page, 'table-menu')
  expect(await items().allInnerTexts()).toEqual([
    ...['Вставить строку выше', 'Вставить строку ниже'],
    ...['Вставить столбец слева', 'Вставить столбец справа'],
    ...['Сделать строку заголовком', 'Сделать столбец заголовком'],
    ...['Удалить строку', 'Удалить столбец', 'Удалить таблицу'],
  ])
  expect(await inEnglish()).toEqual([])
  expect(await focused()).toBe('Вставить строку выше')
  await page.keyboard.press('End')
  expect(await focused()).toBe('Удалить таблицу')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Вставить строку ниже')
  await page.keyboard.press('Enter')
  await rows().nth(3).waitFor()
  // The cursor is where it was.
  await page.keyboard.type(' ячейка')
  await page.getByText('последняя ячейка').waitFor()
}, 120_000)

test('Escape leads from the menu of a table back into the text', async () => {
  await page.getByRole('button', { name: 'Действия с таблицей' }).click()
  await items().first().waitFor()
  await page.keyboard.press('Escape')
  await items().first().waitFor({ state: 'detached' })
  await page.keyboard.type('!')
  await page.getByText('последняя ячейка!').waitFor()
}, 60_000)

test('marked cells are joined and parted, and a table is removed', async () => {
  const one = await rows().nth(2).locator('td').last().boundingBox()
  const other = await rows().nth(3).locator('td').last().boundingBox()
  await page.mouse.move(one!.x + 20, one!.y + 15)
  await page.mouse.down()
  await page.mouse.move(other!.x + 20, other!.y + 15, { steps: 8 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Действия с таблицей' }).click()
  await page.getByRole('menuitem', { name: 'Вставить 2 строки выше' }).waitFor()
  await screenshot(page, 'table-menu-cells')
  await page.getByRole('menuitem', { name: 'Объединить ячейки' }).click()
  const joined = page.locator('td[rowspan="2"]')
  await joined.click()
  await page.getByRole('button', { name: 'Действия с таблицей' }).click()
  await page.getByRole('menuitem', { name: 'Разделить ячейку' }).click()
  await joined.waitFor({ state: 'detached' })
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByRole('menuitem', { name: 'Удалить таблицу' }).click()
  await rows().first().waitFor({ state: 'detached' })
  await page.keyboard.type('под таблицей')
  await page.getByText('под таблицей').waitFor()
}, 120_000)

test('a recommendation is chosen from its guideline; typography and problems are seen at once', async () => {
  await page.goto(`${office.server.url}/admin/collections/statements/create`)
  await page.waitForLoadState('networkidle')
  await form.fill('title', 'Проект "Город"')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Проект "Город" - для пациентов')
  await page.keyboard.press('Enter')
  await insert('Рекомендация из документа')
  await form.choose('guideline', 'Протокол осмотра')
  const recommendation = page.locator('.LexicalEditorTheme__block .rs__control').last()
  await page.getByText('Сначала выберите документ.').waitFor({ state: 'detached' })
  // Payload asks the server a quarter of a second after a change; what is chosen meanwhile is lost.
  await page.waitForTimeout(600)
  await page.waitForLoadState('networkidle')
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

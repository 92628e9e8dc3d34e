import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { makePdf } from '../../src/media/inspect/pdf.fixture.ts'
import { makeMp4 } from '../../src/media/inspect/recording.fixture.ts'
import { openOffice, type Office } from '../support/desk-in-browser.ts'
import { formOn } from '../support/form.ts'
import { screenshot } from '../support/screenshot.ts'

// Files as a press officer brings and finds them.

let office: Office
let page: Page

beforeAll(async () => {
  office = await openOffice('editor', 'Ольга Орлова', 'press-editor')
  page = office.desk.page
}, 400_000)

afterAll(() => office?.stop(), 60_000)

const list = () => `${office.server.url}/admin/collections/media`
const field = (name: string) => page.locator(`#field-${name}`)

async function choose(name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.goto(`${list()}/create`)
  await page.waitForLoadState('networkidle')
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer })
}

/** Saves a new file and waits for its card. */
async function save(): Promise<void> {
  await page.locator('#action-save').click()
  await page.waitForURL(/\/media\/(?!create)[\w-]+/)
  await page.waitForLoadState('networkidle')
}

/** Of the stored name, in bytes and media types, nobody is told. */
async function expectCard(within: Locator, name: string, facts: RegExp): Promise<void> {
  const card = within.locator('.file-card')
  await card.waitFor()
  const said = await within.innerText()
  expect(said).toContain(name)
  expect(said).toMatch(facts)
  expect(said).not.toMatch(/[0-9a-f]{32}|KB|bytes|image\/|application\/|video\//)
}

const photo = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#37a' } })
    .jpeg()
    .toBuffer()

test('a form of a new file tells nothing of what is not there', async () => {
  await choose('Фото зала.jpg', 'image/jpeg', await photo())
  await field('alt').waitFor()
  await screenshot(page, 'media-new')
  expect(await field('processing').count()).toBe(0)
  expect(await field('originalName').count()).toBe(0)
  expect(await field('decorative').isVisible()).toBe(true)
}, 120_000)

test('the card of an image shows it, and how far it is', async () => {
  const form = formOn(page)
  await form.fill('alt', 'Зал, в котором проходит приём')
  await form.fill('credit', 'Фото: Анна Иванова')
  await save()
  await page.getByText('Что главное на снимке').waitFor()
  const picture = page.locator('.file-details__thumbnail img')
  for (let tries = 0; tries < 20; tries++) {
    await page.reload()
    await picture.waitFor()
    if (/Готов(?!им)/.test(await field('processing').innerText())) break
    await page.waitForTimeout(500)
  }
  await screenshot(page, 'media-image')
  await page.waitForFunction(() => {
    const shown = document.querySelector<HTMLImageElement>('.file-details__thumbnail img')
    return (shown?.naturalWidth ?? 0) > 0
  })
  expect(await picture.getAttribute('src')).toContain('.full.w320.jpg')
  const facts = /^Изображение JPEG, 1200 × 800, [\d,]+ КБ$/m
  await expectCard(page.locator('.file-details'), 'Фото зала.jpg', facts)
  const link = page.locator('.file-card a')
  expect(await link.getAttribute('href')).toMatch(/^\/api\/media\/file\/[0-9a-f]{32}\.jpg$/)
}, 120_000)

test.each([
  [
    'Памятка.pdf',
    'application/pdf',
    makePdf({ text: 'Memo' }),
    'pages',
    '1',
    /^Документ PDF, 1 страница, [\d,]+ КБ$/m,
  ],
  ['Ролик.mp4', 'video/mp4', makeMp4(75), 'duration', '75', /^Видео MP4, 1:15, [\d,]+ КБ$/m],
])(
  'the card of %s tells what is known of it, and asks for no decoration',
  async (name, type, bytes, fact, value, facts) => {
    await choose(name, type, bytes)
    await save()
    await page.reload()
    await field(fact).waitFor()
    await screenshot(page, `media-${fact}`)
    expect(await field(fact).inputValue()).toBe(value)
    expect(await field('originalName').inputValue()).toBe(name)
    await expectCard(page.locator('.file-details'), name, facts)
    expect(await field('decorative').count()).toBe(0)
    // No sizes are made of it.
    expect(await field('processing').count()).toBe(0)
  },
  120_000,
)

test('the list tells in words what there is', async () => {
  await page.goto(list())
  const table = page.locator('.table table')
  await table.waitFor()
  await screenshot(page, 'media-list')
  const heads = await table.locator('th').allInnerTexts()
  expect(heads.map((head) => head.trim()).filter(Boolean)).toEqual([
    ...['Имя файла', 'Описание для незрячих', 'Вид', 'Размер', 'Права действуют по', 'Обработка'],
  ])
  const row = table.locator('tr').filter({ hasText: 'Фото зала.jpg' })
  for (const words of [/Зал, в котором/, /Изображение JPEG/, /\d КБ/, /Готов(?!им)/])
    expect(await row.innerText()).toMatch(words)
  expect(await row.locator('img').getAttribute('src')).toContain('.full.w320.jpg')
  expect(await table.innerText()).not.toMatch(/правда|ложь|ID:|Без метки/)
}, 120_000)

test('a name in the list opens its file', async () => {
  await page.goto(list())
  await page.getByRole('link', { name: 'Памятка.pdf' }).click()
  await page.getByRole('heading', { name: 'Памятка.pdf' }).waitFor()
  expect(page.url()).toMatch(/\/media\/[\w-]{30,}/)
}, 120_000)

test('a name in the drawer of a field chooses its file', async () => {
  await page.goto(`${office.server.url}/admin/collections/statements/create`)
  await formOn(page).tab('Связи и файлы')
  const cover = field('coverImage')
  await cover.waitFor()
  await cover.getByRole('button', { name: 'Выбрать из существующих' }).click()
  const drawer = page.locator('.list-drawer')
  await screenshot(page, 'media-drawer')
  await drawer.getByRole('button', { name: 'Фото зала.jpg' }).click()
  await cover.locator('img').waitFor()
  await expectCard(cover, 'Фото зала.jpg', /Изображение JPEG/)
  const files = field('attachments')
  await files.getByRole('button', { name: 'Выбрать из существующих' }).click()
  await drawer.locator('tr').filter({ hasText: 'Памятка.pdf' }).getByRole('checkbox').check()
  await drawer.getByRole('button', { name: /^Выбрать/ }).click()
  await expectCard(files, 'Памятка.pdf', /Документ PDF, 1 страница/)
  await screenshot(page, 'media-chosen')
}, 120_000)

test('a file in a text is called by its name', async () => {
  await formOn(page).tab('Текст')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('/изображение')
  await page.locator('.slash-menu-popup button').filter({ hasText: 'Изображение или файл' }).click()
  await page.locator('.list-drawer').getByRole('button', { name: 'Фото зала.jpg' }).click()
  const picture = page.locator('[contenteditable=true] [class*=upload__contents]')
  await picture.hover()
  await expectCard(picture, 'Фото зала.jpg', /Файл/)
  await screenshot(page, 'media-in-text')
}, 120_000)

test('a file whose rights have expired stands on the start page', async () => {
  const { desk, server } = office
  await desk.open('/collections/media')
  await page.getByRole('link', { name: 'Фото зала.jpg' }).click()
  await formOn(page).day('rightsExpire', '01.11.2026')
  await page.locator('#action-save').click()
  await page.getByText('Сохранено.').waitFor()
  await page.goto(`${server.url}/admin`)
  const section = page.getByRole('region', { name: 'Файлы: истекают права' })
  const line = section.getByRole('listitem').filter({ hasText: 'Фото зала.jpg' })
  await line.waitFor()
  await screenshot(page, 'media-rights')
  expect(await line.innerText()).toContain('истекли 01.11.2026: в новые публикации не войдёт')
}, 120_000)

test.each([
  ['name', 'Ролик', 'Ролик.mp4'],
  ['alternative text', 'проходит приём', 'Фото зала.jpg'],
  ['credit', 'Иванова', 'Фото зала.jpg'],
])(
  'files are found by their %s',
  async (_, words, name) => {
    await page.goto(list())
    const search = page.locator('.search-bar input, .search-filter input').first()
    await search.waitFor()
    expect(await search.getAttribute('placeholder')).toBe(
      'Поиск: Описание для незрячих, Автор, Правообладатель или Имя файла',
    )
    await search.fill(words)
    await page.waitForURL(/search=/)
    await page.waitForLoadState('networkidle')
    const rows = page.locator('.table tbody tr')
    await rows.nth(1).waitFor({ state: 'detached' })
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining(name)])
  },
  120_000,
)

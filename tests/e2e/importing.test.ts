import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openOffice, signInOverRest, type Desk, type Office } from '../support/desk-in-browser.ts'
import { imageRelation, makeDocx, wordImage, wordParagraph, wordRun } from '../support/make-docx.ts'
import { screenshot } from '../support/screenshot.ts'

let office: Office
let anna: Desk

beforeAll(async () => {
  office = await openOffice('anna', 'Анна Редактор', 'press-editor')
  anna = office.desk
}, 400_000)

afterAll(() => office?.stop(), 60_000)

const picture = readFileSync(join(process.cwd(), 'seed/files/poliklinika-svetlogorya.png'))
const statement = makeDocx(
  [
    wordParagraph('В Светлогорье открыта новая поликлиника', 'heading1'),
    wordParagraph('СВЕТЛОГОРЬЕ, 5 мая 2026 года. Поликлиника приняла первых пациентов.'),
    wordParagraph(`${wordRun('Приём ведут ')}${wordRun('двенадцать врачей', 'b')}${wordRun('.')}`),
    wordParagraph('Как записаться', 'heading2'),
    wordParagraph('«Приходите без очереди», — сказала главный врач поликлиники Мария Лебедева.'),
    wordImage('rId2'),
    wordParagraph('Фото: Пресс-служба'),
  ],
  {
    relations: [imageRelation('media/image1.png')],
    parts: [{ name: 'word/media/image1.png', content: picture }],
  },
)

/** What a browser does when files are dropped from a folder. */
async function drop(page: Page, files: { name: string; content: Buffer }[]): Promise<void> {
  const sent = files.map(({ name, content }) => ({ name, content: content.toString('base64') }))
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, content } of given) {
      const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    return transfer
  }, sent)
  const target = page.locator('.import-zone__target')
  await target.dispatchEvent('dragover', { dataTransfer: data })
  await target.dispatchEvent('drop', { dataTransfer: data })
}

const results = () => anna.page.locator('.import-zone__results li')
const panel = () => anna.page.getByRole('region', { name: 'Импорт' })

test('files that are dropped become drafts, or are refused in clear words', async () => {
  const { page } = anna
  await anna.open('/collections/statements')
  await page.getByText('Перетащите файлы сюда').waitFor()
  await screenshot(page, 'import-drop-zone')
  await drop(page, [
    { name: 'поликлиника.docx', content: statement },
    { name: 'обрезанный.docx', content: statement.subarray(0, 900) },
    { name: 'поликлиника (копия).docx', content: statement },
  ])
  await results().nth(2).getByText('Не импортировано').waitFor()
  await screenshot(page, 'import-results')
  expect(await results().nth(0).innerText()).toContain('В Светлогорье открыта новая поликлиника')
  expect(await results().nth(1).innerText()).toContain('файл повреждён или неполон')
  expect(await results().nth(2).innerText()).toContain('этот же файл уже импортирован')
  const [draft] = await page.locator('.import-zone__results a').all()
  const earlier = results().nth(2).getByRole('link', { name: 'Открыть черновик' })
  expect(await earlier.getAttribute('href')).toBe(await draft?.getAttribute('href'))
  await page.locator('.table').getByText('В Светлогорье открыта новая поликлиника').waitFor()
}, 120_000)

test('the panel beside the draft: a suggestion is accepted, another declined', async () => {
  const { page } = anna
  await results().nth(0).getByRole('link').click()
  await panel().getByRole('heading', { name: 'Предложения' }).waitFor()
  await screenshot(page, 'import-panel')
  expect(await page.locator('[contenteditable=true]').first().innerText()).toContain(
    'двенадцать врачей',
  )
  // The editor asks for the picture when the text is there already.
  await page.locator('[contenteditable=true] img').first().waitFor()
  expect(await page.locator('[contenteditable=true] img').count()).toBe(1)

  await panel().getByRole('button', { name: 'Принять: Кто говорит' }).click()
  await panel().getByText('Рассмотрено: 1').waitFor()
  await panel().getByRole('button', { name: 'Убрать: Лид' }).click()
  await panel().getByText('Рассмотрено: 2').waitFor()
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('#field-lead')?.value === '',
  )
  await screenshot(page, 'import-panel-settled')

  const rest = await signInOverRest(office.server, 'anna')
  const { docs } = await rest.get<{ docs: Record<string, never>[] }>(
    '/statements?draft=true&depth=0&limit=1&sort=-createdAt',
  )
  expect(docs[0]).toMatchObject({
    _status: 'draft',
    title: 'В Светлогорье открыта новая поликлиника',
    dateline: 'СВЕТЛОГОРЬЕ, 5 мая 2026 года',
    speaker: { name: 'Мария Лебедева', position: 'главный врач поликлиники' },
  })
  expect(docs[0]?.lead ?? '').toBe('')
}, 120_000)

test('while the form holds what is not saved, nothing is accepted past it', async () => {
  const { page } = anna
  await page.locator('#field-title').fill('Другой заголовок')
  await panel().getByText('Сначала сохраните черновик').waitFor()
  const button = panel().getByRole('button', { name: 'Принять: Дата выступления' })
  expect(await button.isDisabled()).toBe(true)
  await screenshot(page, 'import-panel-held')
}, 60_000)

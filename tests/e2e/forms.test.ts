import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { openOffice, type Office } from '../support/desk-in-browser.ts'
import { formOn, type Form } from '../support/form.ts'
import { query } from '../support/graphql.ts'
import { screenshot } from '../support/screenshot.ts'

let office: Office
let page: Page
let panel: Locator
let form: Form

beforeAll(async () => {
  office = await openOffice('chief', 'Галина Главная', 'chief-editor')
  page = office.desk.page
  panel = office.desk.panel
  form = formOn(page)
}, 400_000)

afterAll(() => office?.stop(), 60_000)

const create = async (collection: string) => {
  await page.goto(`${office.server.url}/admin/collections/${collection}/create`)
  await page.locator('.document-fields .field-type:visible').first().waitFor()
}

async function recommend(row: number, text: string, type: string): Promise<void> {
  await form.addRow('recommendations')
  await form.fill(`recommendations.${row}.text`, text)
  await form.choose(`recommendations.${row}.type`, type)
}

/** A list of numbers has no field of its own name. */
async function cite(row: number): Promise<void> {
  await page.locator(`#recommendations-row-${row} .field-type.number input`).last().fill('1')
  await page.keyboard.press('Enter')
}

test('a guideline with three recommendations is created and published through the form', async () => {
  await create('guidance')
  await form.fill('title', 'Протокол осмотра при головной боли (вымышленный)')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('Вымышленный протокол для проверки формы.')
  await form.tab('Сведения')
  await form.choose('kind', 'Протокол')
  await screenshot(page, 'guideline-details')

  await form.tab('Литература')
  await form.addRow('citations')
  await form.fill('citations.0.title', 'Вымышленное исследование')
  await form.fill('citations.0.year', '2024')
  await form.fill('citations.0.url', 'https://example.org/study')
  await screenshot(page, 'guideline-literature')

  await form.tab('Рекомендации')
  await recommend(0, 'Измерить артериальное давление.', 'Диагностика')
  await form.choose('recommendations.0.grade.scale', 'УУР и УДД')
  await form.choose('recommendations.0.grade.strength', 'УУР A')
  await form.choose('recommendations.0.grade.certainty', 'УДД 2')
  await cite(0)
  await recommend(1, 'Назначить обезболивающее.', 'Лечение')
  await form.choose('recommendations.1.grade.scale', 'GRADE')
  await form.choose('recommendations.1.grade.strength', 'Слабая (GRADE)')
  await form.choose('recommendations.1.grade.certainty', /^Низкая/)
  await cite(1)
  await recommend(2, 'Объяснить, когда вызывать скорую.', 'Лечение')
  await form.tick('recommendations.2.goodPracticePoint')
  await screenshot(page, 'guideline-recommendations')

  await form.tab('Связи и файлы')
  await form.chooseFirst('organisations')
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await page.getByText('создано.').first().waitFor()
  const slug = await page.locator('#field-slug').inputValue()
  await panel.getByRole('button', { name: 'Опубликовать экстренно' }).click()
  const dialog = page.getByRole('dialog', { name: 'Опубликовать экстренно' })
  await dialog.getByRole('textbox').fill('Проверка формы')
  await dialog.getByRole('button', { name: 'Опубликовать экстренно' }).click()
  await panel.getByText('Опубликовано', { exact: true }).first().waitFor()

  const asked = `query($slug: String) { guideline(slug: $slug) { kind recommendations {
    number text type goodPracticePoint grade { scale strength certainty certaintyTable } citationNumbers } } }`
  expect((await query(office.server.url, asked, { slug })).guideline).toEqual({
    kind: 'PROTOCOL',
    recommendations: [
      {
        ...{ number: 1, text: 'Измерить артериальное давление.', type: 'DIAGNOSIS' },
        ...{ goodPracticePoint: false, citationNumbers: [1] },
        grade: { ...{ scale: 'UUR_UDD', strength: 'A' }, ...udd2 },
      },
      {
        ...{ number: 2, text: 'Назначить обезболивающее.', type: 'TREATMENT' },
        ...{ goodPracticePoint: false, citationNumbers: [1] },
        grade: { scale: 'GRADE', strength: 'WEAK', certainty: 'LOW', certaintyTable: null },
      },
      {
        ...{ number: 3, text: 'Объяснить, когда вызывать скорую.', type: 'TREATMENT' },
        ...{ goodPracticePoint: true, citationNumbers: [] },
        grade: expect.not.objectContaining({ strength: expect.any(String) }),
      },
    ],
  })

  await page.reload()
  await form.tab('Рекомендации')
  await page.locator('#field-recommendations').getByText('Рекомендация 03').waitFor()
  await page.locator('#field-recommendations__0__text').waitFor({ state: 'hidden' })
  await screenshot(page, 'guideline-recommendations-folded')
}, 180_000)

const udd2 = { certainty: 'UDD_2', certaintyTable: 'DIAGNOSIS' }

test('a centre with two changes of status is created through the form', async () => {
  await create('centres')
  await form.fill('name', 'Вымышленный центр редких болезней')
  await form.tab('Место')
  await form.choose('level', 'Федеральный')
  await screenshot(page, 'centre-place')
  await form.tab('Статус')
  await form.addRow('statusHistory')
  await form.choose('statusHistory.0.status', 'План')
  await form.day('statusHistory.0.date', '01.03.2026')
  await form.addRow('statusHistory')
  await form.choose('statusHistory.1.status', 'Работает')
  await form.day('statusHistory.1.date', '01.09.2026')
  await screenshot(page, 'centre-status')
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
  await page.getByText('создано.').first().waitFor()
  const slug = await page.locator('#field-slug').inputValue()
  const asked = `query($slug: String) { centre(slug: $slug) { name statusHistory { status date } } }`
  expect((await query(office.server.url, asked, { slug })).centre).toEqual({
    name: 'Вымышленный центр редких болезней',
    statusHistory: [
      { status: 'PLANNED', date: '2026-03-01' },
      { status: 'OPERATING', date: '2026-09-01' },
    ],
  })
}, 120_000)

describe('a form shows at most about a dozen fields at once', () => {
  const collections = [
    ...['statements', 'forum-reports', 'guidance', 'announcements', 'centres', 'networks'],
    ...['forums', 'events', 'people', 'organisations', 'topics', 'boilerplates', 'media'],
  ]
  test.each(collections)(
    '%s',
    async (collection) => {
      await create(collection)
      const tabs = await page.locator('.tabs-field__tab-button:visible').allInnerTexts()
      const counts: [string, number][] = []
      for (const tab of tabs.length > 0 ? tabs : ['']) {
        if (tab) await form.tab(tab)
        counts.push([tab, await form.countFields()])
        await screenshot(page, `form-${collection}-${counts.length}`)
      }
      expect(counts.filter(([, count]) => count > 13)).toEqual([])
    },
    60_000,
  )
})

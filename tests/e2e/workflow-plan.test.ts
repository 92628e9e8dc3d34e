import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { toWallClock } from '../../src/lib/time-zone.ts'
import { createUser, openOffice, type Office } from '../support/desk-in-browser.ts'
import { query } from '../support/graphql.ts'
import { screenshot } from '../support/screenshot.ts'
import { approvedText } from '../support/texts-over-rest.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice('chief', 'Галина Главная', 'chief-editor')
  await createUser(office.server, 'author', 'Анна Автор', 'author')
  await createUser(office.server, 'reviewer', 'Роман Редактор', 'press-editor')
}, 400_000)

afterAll(() => office?.stop(), 60_000)

const title = 'Вакцинация от гриппа началась'
const published = async () => {
  const asked = `{ statement(slug: "vaktsinatsiya-ot-grippa-nachalas") { title body { text } } }`
  return (await query(office.server.url, asked)).statement
}

/** Apart from the other moves: it waits over two minutes, and others are tested meanwhile. */
test('the chief editor plans it 2 minutes ahead: readers have nothing before, the text after', async () => {
  const { server, desk: chief } = office
  const { page, panel } = chief
  const id = await approvedText(server, { author: 'author', editor: 'reviewer' }, title)
  await chief.open(`/collections/statements/${id}`)
  await panel.getByText('Роман Редактор').first().waitFor()
  await chief.press('Запланировать')
  const dialog = page.getByRole('dialog', { name: 'Запланировать' })
  // The field counts minutes, and the time that it takes to press the button counts too.
  const due = Math.ceil((Date.now() + 130_000) / 60_000) * 60_000
  const clock = toWallClock(new Date(due).toISOString(), 'Europe/Moscow').slice(0, 16)
  await dialog.locator('input[type=datetime-local]').fill(clock)
  await dialog.getByRole('button', { name: 'Запланировать' }).click()
  await panel.getByText('Выйдет').first().waitFor()
  await screenshot(page, 'panel-scheduled')
  while (Date.now() < due - 500) {
    expect(await published()).toBeNull()
    await setTimeout(500)
  }
  await setTimeout(due - Date.now() + 3_000)
  expect(await published()).toEqual({
    ...{ title, body: { text: 'Вакцинация от\u00A0гриппа началась: текст.' } },
  })
  await chief.open(`/collections/statements/${id}`)
  await panel.getByText('Опубликовано', { exact: true }).first().waitFor()
  await page.waitForFunction(`document.querySelector('#field-publishedAt input')?.value`)
}, 300_000)

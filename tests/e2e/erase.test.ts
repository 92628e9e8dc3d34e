import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import {
  createUser,
  signIn,
  signInOverRest,
  startBrowser,
  type Desk,
} from '../support/desk-in-browser.ts'
import { query } from '../support/graphql.ts'
import { runCli, startServer, type TestServer } from '../support/server.ts'
import { screenshot } from '../support/screenshot.ts'

let server: TestServer
let browser: Browser
let chief: Desk
let administrator: Desk
let published: { id: string; title: string; slug: string }[]

beforeAll(async () => {
  server = await startServer()
  await createUser(server, 'chief', 'Галина Главная', 'chief-editor')
  await createUser(server, 'operator', 'Олег Администратор', 'administrator')
  browser = await startBrowser()
  chief = await signIn(browser, server, 'chief')
  administrator = await signIn(browser, server, 'operator')
  const { statements } = (await query(
    server.url,
    '{ statements(first: 3) { nodes { id title slug } } }',
  )) as { statements: { nodes: typeof published } }
  published = statements.nodes
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
}, 60_000)

const at = (place: number) => {
  const found = published[place]
  if (!found) throw new Error('There are too few statements.')
  return found
}
const titleOf = async (id: string) =>
  (await query(server.url, `{ statement(id: "${id}") { title } }`)).statement

test('a chief editor unpublishes and sends readers to another publication', async () => {
  const [old, target] = [at(0), at(1)]
  const { page, panel } = chief
  await chief.open(`/collections/statements/${old.id}`)
  await chief.press('Снять с публикации')
  const dialog = page.getByRole('dialog', { name: 'Снять с публикации' })
  const confirm = dialog.getByRole('button', { name: 'Снять с публикации' })
  await dialog.getByLabel('Причина (увидят только коллеги)').fill('Вышло новое')
  await dialog.getByLabel('Куда направить читателей').selectOption('На другую публикацию')
  expect(await confirm.isDisabled()).toBe(true)
  await dialog
    .getByLabel('Найти публикацию по заголовку')
    .fill(target.title.slice(0, 20).toLowerCase())
  await dialog.getByLabel('Найденные публикации').selectOption(target.title)
  await screenshot(page, 'dialog-unpublish-redirect')
  await confirm.click()
  await panel.getByText('Снято с публикации').first().waitFor()
  expect(await titleOf(old.id)).toBeNull()
  // Beside a running server: the command only reads.
  const { output } = await runCli(['ledger', 'show', old.id], server.env)
  expect(output).toContain(`redirect to statements ${target.id}`)
}, 60_000)

test('a chief editor is not offered to erase; an administrator is, apart from the rest', async () => {
  const { id, slug } = at(2)
  await chief.open(`/collections/statements/${id}`)
  await chief.panel.getByRole('button', { name: 'Снять с публикации' }).waitFor()
  expect(await chief.panel.getByText('По требованию закона').count()).toBe(0)

  const { page, panel } = administrator
  await administrator.open(`/collections/statements/${id}`)
  await panel.getByText('По требованию закона').click()
  await screenshot(page, 'panel-erase')
  await administrator.press('Стереть навсегда')
  const dialog = page.getByRole('dialog', { name: 'Стереть навсегда' })
  const confirm = dialog.getByRole('button', { name: 'Стереть навсегда' })
  await dialog.getByLabel('Правовое основание').fill('Решение суда от 2 ноября 2026 года')
  await dialog.getByLabel('Чтобы подтвердить, введите').fill('другое')
  expect(await confirm.isDisabled()).toBe(true)
  await dialog.getByLabel('Чтобы подтвердить, введите').fill(slug)
  await screenshot(page, 'dialog-erase')
  await confirm.click()
  await page.waitForURL(/\/collections\/statements$/)
  expect(await titleOf(id)).toBeNull()
  const rest = await signInOverRest(server, 'operator')
  const left = await rest.get<{ totalDocs: number }>(`/statements?where[id][equals]=${id}`)
  expect(left.totalDocs).toBe(0)
}, 60_000)

import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
import type { Role } from '../../src/access/roles.ts'
import { findChromium, launchFlags } from './chromium.ts'
import { administrator, startServer, type TestServer } from './server.ts'

/** Somebody at work in the admin UI, in Russian, with a session of their own. */
export interface Desk {
  page: Page
  /** Opens a page of the admin UI, such as `/collections/statements/create`. */
  open(path: string): Promise<void>
  /** The panel with the review of the document on the page. */
  panel: Locator
  /** Presses a button of the panel. */
  press(name: string): Promise<void>
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? '', args: launchFlags })
}

const passwordOf = (name: string) => `a-password-of-${name}-for-tests`
const emailOf = (name: string) => `${name}@example.org`

/** Creates an account over REST, as the administrator. @param person how colleagues see them */
export async function createUser(
  { url }: TestServer,
  name: string,
  person: string,
  ...roles: Role[]
): Promise<void> {
  const { token } = (await post(`${url}/api/users/login`, administrator)) as { token: string }
  const account = { email: emailOf(name), password: passwordOf(name), name: person }
  const grants = roles.map((role) => ({ role, everywhere: true }))
  await post(`${url}/api/users`, { ...account, grants }, { authorization: `JWT ${token}` })
}

/**
 * Signs in on a clean browser.
 * @param name of an account that `createUser` created
 * @param options.locked what becomes of the notice that a colleague has the document open
 */
export async function signIn(
  browser: Browser,
  server: TestServer,
  name: string,
  { locked: onLocked = 'read' }: { locked?: 'read' | 'wait' } = {},
): Promise<Desk> {
  const context = await browser.newContext({
    ...{ locale: 'ru-RU', timezoneId: 'Europe/Moscow', viewport: { width: 1400, height: 1000 } },
  })
  const page = await context.newPage()
  await page.goto(`${server.url}/admin`)
  await page.getByLabel('Email').fill(emailOf(name))
  await page.getByLabel('Пароль').fill(passwordOf(name))
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.getByRole('heading', { name: 'Публикации' }).waitFor()
  // A colleague has the document open: it is looked at without being edited.
  const locked = page.getByRole('dialog', { name: 'document-locked' })
  if (onLocked === 'read')
    await page.addLocatorHandler(locked, async () => {
      await locked.getByRole('button', { name: 'Только читать' }).click()
    })
  const panel = page.getByRole('region', { name: 'Согласование и публикация' })
  return {
    page,
    panel,
    open: async (path) => void (await page.goto(`${server.url}/admin${path}`)),
    press: (label) => panel.getByRole('button', { name: label, exact: true }).click(),
  }
}

/** An installation of its own with one person at work in it. */
export interface Office {
  server: TestServer
  desk: Desk
  stop(): Promise<void>
}

/**
 * Starts an installation and signs somebody in there.
 * @param name of the account, `person` how colleagues see them
 */
export async function openOffice(name: string, person: string, ...roles: Role[]): Promise<Office> {
  const server = await startServer()
  const stopServer = async () => void (await server.stop())
  try {
    await createUser(server, name, person, ...roles)
    const browser = await startBrowser()
    const stop = () => browser.close().finally(stopServer)
    return { server, desk: await signIn(browser, server, name), stop }
  } catch (error) {
    await stopServer()
    throw error
  }
}

async function post(url: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    ...{ method: 'POST', body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json', ...headers },
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as unknown
}

/** REST in the name of an account that `createUser` created. */
export async function signInOverRest({ url }: TestServer, name: string) {
  const account = { email: emailOf(name), password: passwordOf(name) }
  const { token } = (await post(`${url}/api/users/login`, account)) as { token: string }
  const headers = { authorization: `JWT ${token}` }
  return {
    post: async <Answer>(path: string, body: object) =>
      (await post(`${url}/api${path}`, body, headers)) as Answer,
    get: async <Answer>(path: string) =>
      (await (await fetch(`${url}/api${path}`, { headers })).json()) as Answer,
  }
}

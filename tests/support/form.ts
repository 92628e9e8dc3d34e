import type { Page, Request } from 'playwright-core'

/** A form of the admin UI, as a person fills it in. */
export interface Form {
  tab(name: string): Promise<void>
  /** @param path of a field, such as `recommendations.0.text` */
  fill(path: string, text: string): Promise<void>
  /** A choice by what it says. */
  choose(path: string, option: string | RegExp): Promise<void>
  /** The first of the documents that a relationship offers. */
  chooseFirst(path: string): Promise<void>
  tick(path: string): Promise<void>
  /** A day in a date picker, as `21.11.2026`. */
  day(path: string, date: string): Promise<void>
  addRow(path: string): Promise<void>
  /** How many fields are to be seen at once, in the main column and beside it. */
  countFields(): Promise<number>
}

/** @param page shows a form for creating or editing a document */
export function formOn(page: Page): Form {
  const field = (path: string) => page.locator(`#field-${path.replaceAll('.', '__')}`)
  const quiet = quietOf(page)
  async function open(path: string) {
    await field(path).locator('.rs__control').click()
    await page.locator('.rs__menu .rs__option').first().waitFor()
  }
  return {
    tab: (name) => page.getByRole('button', { name, exact: true }).click(),
    fill: (path, text) => field(path).fill(text),
    async choose(path, option) {
      await open(path)
      await page.locator('.rs__option').filter({ hasText: option }).first().click()
    },
    async chooseFirst(path) {
      await open(path)
      await page.locator('.rs__option').first().click()
      await page.keyboard.press('Escape')
    },
    tick: (path) => field(path).check(),
    async day(path, date) {
      await field(path).locator('input').fill(date)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Tab')
    },
    async addRow(path) {
      // Payload asks the server a quarter of a second after a change; a row that is added before
      // the answer waits for the next change. People are slower than that.
      await quiet()
      const rows = field(path).locator(`[id^="${path.replaceAll('.', '-')}-row-"]`)
      const count = await rows.count()
      await field(path).locator('.array-field__add-row').click()
      await rows.nth(count).waitFor()
      await quiet()
    },
    countFields: () =>
      page
        .locator('.field-type:visible')
        .evaluateAll((all) => all.filter((one) => !one.querySelector('.field-type')).length),
  }
}

/** Waits until everything that a page asked for is answered, and it has asked nothing for 0.6 s. */
function quietOf(page: Page): () => Promise<void> {
  const asked = new Set<Request>()
  let last = 0
  const end = (request: Request) => {
    asked.delete(request)
    last = performance.now()
  }
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', end).on('requestfailed', end)
  return async () => {
    const began = performance.now()
    while (asked.size > 0 || performance.now() - Math.max(began, last) < 600)
      await page.waitForTimeout(50)
  }
}

import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** Keeps what the page looks like in `test-results/`, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir('test-results', { recursive: true })
  await page.screenshot({ path: `test-results/${name}.png` })
}

import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { locales, type Locale } from '../../src/content/locales.ts'
import type { FrozenReference } from '../../src/content/model.ts'
import { toDelivered } from '../../src/rich-text/deliver.ts'
import { childrenOf } from '../../src/rich-text/lexical.ts'
import { resolveReferences } from '../../src/rich-text/resolve-references.ts'
import type { ResolvedReference } from '../../src/rich-text/resolved.ts'
import * as n from '../../src/rich-text/test-nodes.ts'
import { startBrowser } from '../support/desk-in-browser.ts'
import { everyNode } from '../support/rich-nodes.ts'
import { screenshot } from '../support/screenshot.ts'

// What front ends are given must be accessible as it is: axe looks at it in a browser.

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage()
}, 60_000)

afterAll(() => browser?.close())

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='

function resolve({ type, id }: FrozenReference, shownIn: Locale): ResolvedReference {
  if (type === 'media' && id === 'pdf')
    return { path: '/media/a.pdf', file: { label: 'Приказ', details: 'PDF, 1 МБ' } }
  const image = { url: pixel, alt: 'Вход в поликлинику', width: 1, height: 1, sources: [] }
  if (type === 'media') return { path: pixel, image }
  const recommendation: ReturnType<NonNullable<ResolvedReference['recommendation']>> = {
    ...{ text: 'Измерить давление.', number: 1, isAgainst: true, isGoodPractice: false },
    grade: { scale: 'uur-udd', strength: 'A', certainty: 'udd-1' },
    languages: { own: 'ru', shownIn },
    status: 'WITHDRAWN',
  }
  return { path: `/${type}/${id}`, title: `Документ ${id}`, recommendation: () => recommendation }
}

const ids = { guideline: 'g', recommendation: 'r', publication: 'p', image: 'image', pdf: 'pdf' }

function htmlIn(locale: Locale, scope = ''): string {
  const more = [
    n.list('check', [n.item([n.text('готово')], { checked: true }), n.item([n.text('ещё нет')])]),
    n.paragraph(n.inlineBlock('citation', { number: 1 })),
  ]
  const stored = n.document(...childrenOf(everyNode(ids).root), ...more)
  const { html } = toDelivered(stored, { locale, scope })
  return resolveReferences(html, (reference) => resolve(reference, locale))
}

async function violationsOf(locale: Locale, content: string) {
  await page.setContent(
    `<!doctype html><html lang="${locale}"><head><title>Заявление</title></head>` +
      `<body><main><h1>Заявление</h1>${content}</main></body></html>`,
  )
  const path = createRequire(import.meta.url).resolve('axe-core')
  await page.addScriptTag({ path })
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()')
  // Had it looked at nothing, it would find nothing.
  expect(passes.length).toBeGreaterThan(20)
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}

describe.each(locales)('in %s', (locale) => {
  test('axe finds nothing in a text with every node', async () => {
    const literature = '<h2>Литература</h2><ol><li id="citation-1">Источник</li></ol>'
    expect(await violationsOf(locale, htmlIn(locale) + literature)).toEqual([])
    await screenshot(page, `rich-text-${locale}`)
  })
})

test('two texts on one page share no id', async () => {
  const both = htmlIn('ru').replace(/<h[23].*?<\/h[23]>/g, '') + htmlIn('ru', 'notesToEditors-')
  await violationsOf('ru', both)
  const all = await page.evaluate<string[]>(
    '[...document.querySelectorAll("[id]")].map(({ id }) => id)',
  )
  expect(new Set(all).size).toBe(all.length)
})

test('axe does find what is wrong', async () => {
  const found = await violationsOf('ru', `<img src="${pixel}">${htmlIn('ru')}`)
  expect(found.map(([id]) => id)).toContain('image-alt')
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { createTestDelivery } from '../../src/delivery/delivery.fixture.ts'
import { createMediaHandler, createNodeListener } from '../../src/delivery/index.ts'
import { localStorage } from '../../src/media/storage/local.ts'
import { startBrowser } from '../support/desk-in-browser.ts'

/**
 * What uploading would have refused or cleaned, written to the folder of files as if it had not: a
 * browser that opens it must not run any of it. `/bare/NAME` is the same file without our headers, to
 * see that the file would do harm.
 */
let server: Server
let origin: string
let browser: Browser
let page: Page
/** Requests that a script made. */
let harm: string[]
const folder = mkdtempSync(join(tmpdir(), 'medglas-hostile-'))

const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  width="100" height="100" onload="fetch('/harm/onload')">
  <script>document.documentElement.setAttribute('data-harm', 'yes'); fetch('/harm/script')</script>
  <script xlink:href="/harm/linked" />
  <image href="/harm/image" width="1" height="1" onerror="fetch('/harm/onerror')" />
  <foreignObject width="100" height="100">
    <body xmlns="http://www.w3.org/1999/xhtml">
      <iframe src="javascript:fetch('/harm/frame')" /><img src="/harm/pixel" alt="" />
    </body>
  </foreignObject>
  <rect width="100" height="100" fill="#0a0" />
</svg>`
const html = '<!doctype html><title>x</title><script>fetch("/harm/html")</script>'

const files = [
  { name: 'a.svg', mimeType: 'image/svg+xml', content: svg },
  { name: 'b.html', mimeType: 'text/html', content: html },
  { name: 'c.pdf', mimeType: 'application/pdf', content: html },
  { name: 'd.mp4', mimeType: 'video/mp4', content: html },
]

beforeAll(async () => {
  const site = createTestDelivery({ media: (request) => media(request) })
  const media = createMediaHandler({ readModel: site.readModel, storage: localStorage(folder) })
  for (const { name: filename, mimeType, content } of files) {
    writeFileSync(join(folder, filename), content)
    site.publish({ type: 'media', id: filename, ru: { filename, mimeType } })
    const image = { type: 'media', id: filename }
    site.publish({ id: `s-${filename}`, ru: { title: 'А', slug: `s-${filename}`, image } })
  }
  const listener = createNodeListener(site.delivery)
  server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? ''
    if (url.startsWith('/harm/')) harm.push(url)
    const bare = files.find(({ name }) => url === `/bare/${name}`)
    if (bare) outgoing.setHeader('Content-Type', bare.mimeType).end(bare.content)
    else if (url.startsWith('/page/'))
      outgoing
        .setHeader('Content-Type', 'text/html')
        .end(`<img src="/media/${url.slice(6)}" onload="document.title = 'shown'" alt="">`)
    else if (!listener(incoming, outgoing)) outgoing.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await startBrowser()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  rmSync(folder, { recursive: true })
}, 60_000)

beforeEach(async () => {
  harm = []
  page = await browser.newPage()
}, 60_000)

/** @returns whether the browser showed it; otherwise it was saved, or refused */
async function visit(path: string): Promise<boolean> {
  const shown = await page.goto(origin + path).then(
    () => true,
    () => false,
  )
  await setTimeout(500)
  return shown
}

test('the SVG does harm when it is served as it is', async () => {
  expect(await visit('/bare/a.svg')).toBe(true)
  expect(harm).toEqual(expect.arrayContaining(['/harm/script', '/harm/linked', '/harm/onload']))
}, 60_000)

test('the SVG is shown, runs nothing and loads nothing', async () => {
  expect(await visit('/media/a.svg')).toBe(true)
  expect(await page.locator('rect').count()).toBe(1)
  expect(await page.locator('[data-harm]').count()).toBe(0)
  expect(harm).toEqual([])
}, 60_000)

test('the SVG is shown in a page of the site, where it runs nothing either', async () => {
  await visit('/page/a.svg')
  await page.waitForFunction(() => document.title === 'shown')
  expect(harm).toEqual([])
}, 60_000)

test('HTML does harm when it is served as it is, and is saved from here', async () => {
  await visit('/bare/b.html')
  expect(harm).toEqual(['/harm/html'])
  harm = []
  const download = page.waitForEvent('download')
  expect(await visit('/media/b.html')).toBe(false)
  expect((await download).suggestedFilename()).toBe('b.html')
  expect(harm).toEqual([])
}, 60_000)

test.each(['c.pdf', 'd.mp4'])(
  'HTML that calls itself %s is not looked at twice',
  async (name) => {
    await visit(`/media/${name}`)
    expect(harm).toEqual([])
  },
  60_000,
)

test('a player that the browser makes of a video is let load it', async () => {
  const refused: string[] = []
  page.on('console', (message) => refused.push(message.text()))
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.resourceType()))
  await visit('/media/d.mp4')
  expect(refused.filter((text) => text.includes('Content Security Policy'))).toEqual([])
  expect(loaded).toContain('media')
}, 60_000)

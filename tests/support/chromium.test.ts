import { describe, expect, it } from '@jest/globals'

import { type ChromiumPlaces, findChromium } from './chromium.ts'

const places = (given: Partial<ChromiumPlaces>, ...files: string[]): ChromiumPlaces => ({
  env: { PATH: '/home/a/bin:/usr/bin' },
  platform: 'linux',
  exists: (file) => files.includes(file),
  playwright: () => '/cache/ms-playwright/chrome',
  ...given,
})

const everything = [
  '/opt/mine/chrome',
  '/home/a/bin/google-chrome',
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/cache/ms-playwright/chrome',
]

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before anything else', () => {
    const env = { CHROMIUM_PATH: '/opt/mine/chrome', PATH: '/usr/bin' }
    expect(findChromium(places({ env }, ...everything))).toBe('/opt/mine/chrome')
  })

  it('says so when CHROMIUM_PATH names no file, rather than testing in another browser', () => {
    const env = { CHROMIUM_PATH: '/opt/typo' }
    expect(() => findChromium(places({ env }, ...everything))).toThrow('no file /opt/typo')
  })

  it('takes Chromium on PATH, then Chrome on PATH, then the usual places, then Playwright', () => {
    const [, chrome, onPath, snap, own] = everything
    expect(findChromium(places({}, ...everything))).toBe(onPath)
    expect(findChromium(places({}, chrome!, snap!, own!))).toBe(chrome)
    expect(findChromium(places({}, snap!, own!))).toBe(snap)
    expect(findChromium(places({}, own!))).toBe(own)
  })

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('knows where %s keeps it', (platform, file) => {
    const env = { PROGRAMFILES: 'C:\\Program Files', Path: 'C:\\Windows' }
    expect(findChromium(places({ env, platform }, file))).toBe(file)
  })

  it('finds nothing where there is nothing', () => {
    expect(findChromium(places({ env: {}, playwright: () => '' }, ''))).toBeNull()
  })
})

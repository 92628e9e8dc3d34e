import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { clamdScanner } from './clamd.ts'
import { ScanFailure } from './scanner.ts'

/** The test file of EICAR, in two pieces: whole, it would set off scanners of whoever has this source. */
const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

const hasClamd = spawnSync('clamd', ['--version']).status === 0
// A missing clamd is a failure where every part has to be there (`.ci/run`), never a silent skip.
const withClamd = hasClamd || process.env.REQUIRE_CLAMD ? test : test.skip

let folder: string
let clamd: ChildProcess | undefined

/** A real clamd whose database is one signature, of the EICAR file: others cannot be had here. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medglas-clamd-'))
  if (!hasClamd) return
  const hash = createHash('md5').update(eicar).digest('hex')
  await writeFile(join(folder, 'eicar.hdb'), `${hash}:${eicar.length}:Eicar-Test-Signature\n`)
  const settings = [
    `LocalSocket ${join(folder, 'clamd.sock')}`,
    `DatabaseDirectory ${folder}`,
    `PidFile ${join(folder, 'clamd.pid')}`,
    ...['Foreground yes', 'StreamMaxLength 4M', 'SelfCheck 0'],
  ]
  await writeFile(join(folder, 'clamd.conf'), settings.join('\n'))
  clamd = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
  const ask = clamdScanner(join(folder, 'clamd.sock'))
  for (let tries = 0; tries < 100; tries++) {
    if (await ask(Buffer.from('x')).catch(() => null)) return
    await setTimeout(200)
  }
  throw new Error('clamd does not start')
}, 60_000)

afterAll(async () => {
  clamd?.kill()
  await rm(folder, { recursive: true, force: true })
})

withClamd('a real clamd finds the EICAR file, and nothing in others', async () => {
  const scan = clamdScanner(join(folder, 'clamd.sock'))
  expect(await scan(eicar)).toEqual({ isClean: false, found: expect.stringContaining('Eicar') })
  expect(await scan(Buffer.from('Здоровье'))).toEqual({ isClean: true })
  // Several chunks.
  expect(await scan(Buffer.alloc(3_000_000, 'a'))).toEqual({ isClean: true })
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, n) => scan(n % 2 ? eicar : Buffer.from('a'))),
  )
  expect(all.map(({ isClean }) => isClean)).toEqual(all.map((_, n) => n % 2 === 0))
})

withClamd('what a real clamd refuses to take counts as not scanned', async () => {
  const scan = clamdScanner(join(folder, 'clamd.sock'))
  await expect(scan(Buffer.alloc(6_000_000))).rejects.toThrow(ScanFailure)
})

// The rest cannot be had of a real one: a double that speaks its protocol.
let double: Server | undefined

afterEach(() => {
  double?.close()
  double = undefined
})

async function answering(answer: (socket: Socket) => void): Promise<string> {
  const path = join(folder, 'double.sock')
  await rm(path, { force: true })
  double = createServer((socket) => {
    socket.on('error', () => {})
    answer(socket)
  })
  await new Promise<void>((resolve) => double!.listen(path, resolve))
  return path
}

test.each([
  ['an error', (socket: Socket) => socket.end("stream: Can't allocate memory ERROR\0")],
  ['no answer', (socket: Socket) => socket.end()],
  ['half an answer', (socket: Socket) => socket.end('stream: O')],
  ['a hang-up', (socket: Socket) => socket.destroy()],
  ['silence', () => {}],
])('%s is no verdict', async (_, answer) => {
  const path = await answering(answer)
  await expect(clamdScanner(path, 300)(Buffer.alloc(2_000_000))).rejects.toThrow(ScanFailure)
})

test('nobody listens', async () => {
  await expect(clamdScanner(join(folder, 'none.sock'))(eicar)).rejects.toThrow(ScanFailure)
  await expect(clamdScanner('127.0.0.1:1')(eicar)).rejects.toThrow(ScanFailure)
})

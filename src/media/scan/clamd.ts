import { connect, type NetConnectOpts, type Socket } from 'node:net'
import { ScanFailure, type Scanner, type Verdict } from './scanner.ts'

/** How much of a file goes into one chunk. */
const chunkBytes = 256 * 1024

/** How long clamd may be silent, in milliseconds: it loads its database for half a minute. */
const defaultPatience = 60_000

/**
 * @param address path of a socket (`/run/clamav/clamd.ctl`) or `HOST:PORT`
 * @param patienceMs how long clamd may be silent
 * @returns a scanner that hands files to clamd by its INSTREAM command (clamd(8), “COMMANDS”)
 */
export function clamdScanner(address: string, patienceMs = defaultPatience): Scanner {
  const options = connectionTo(address)
  return async (bytes) => toVerdict(await ask(connect(options), bytes, patienceMs))
}

/** @returns whether something may be an address of clamd */
export function isClamdAddress(address: string): boolean {
  return address.startsWith('/') || /^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/i.test(address)
}

function connectionTo(address: string): NetConnectOpts {
  if (address.startsWith('/')) return { path: address }
  const [, host = '', port] = /^(.*):(\d+)$/.exec(address) ?? []
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

/** One question on one connection: clamd answers and hangs up. */
function ask(socket: Socket, bytes: Uint8Array, patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const fail = (reason: string) => {
      socket.destroy()
      reject(new ScanFailure(`clamd: ${reason}`))
    }
    socket.setTimeout(patienceMs, () => fail(`no answer within ${patienceMs} ms`))
    // It may refuse a file before it has all of it, and hang up: what it said by then counts.
    socket.on('error', ({ message }) => (answer.includes('\0') ? resolve(answer) : fail(message)))
    socket.on('data', (data) => (answer += data.toString('utf8')))
    socket.on('close', () => resolve(answer))
    socket.on('connect', () => void send(socket, bytes))
  })
}

async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length && socket.writable; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    socket.write(length)
    if (!socket.write(chunk)) await drained(socket)
  }
  if (socket.writable) socket.write(Buffer.alloc(4))
}

/** Resolves also when the connection ends, after which nothing drains. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done)
      resolve()
    }
    socket.on('drain', done).on('close', done)
  })
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`, or what went wrong. */
function toVerdict(answer: string): Verdict {
  const said = answer.replace(/\0[^]*$/, '').trim()
  if (said === 'stream: OK') return { isClean: true }
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1]
  if (found) return { isClean: false, found }
  throw new ScanFailure(`clamd: ${said || 'it hung up without an answer'}`)
}

interface Task {
  what: 'double' | 'loop' | 'fill' | 'crash' | 'throw' | 'environment'
  bytes?: Uint8Array
}

/** What the tests have done in another process, good and bad. */
export default function act({ what, bytes }: Task): unknown {
  const kept: unknown[] = []
  if (what === 'double') return { bytes: bytes?.map((byte) => byte * 2), pid: process.pid }
  if (what === 'environment') return process.env
  if (what === 'throw') throw new RangeError('a reason')
  if (what === 'crash') process.kill(process.pid, 'SIGSEGV')
  for (;;) if (what === 'fill') kept.push(Array.from({ length: 10_000 }, Math.random))
}

/**
 * A dictionary as a graph of bytes (DAWG, the layout of the dawgdic library that pymorphy and `az`
 * use): units of 32 bits that say where the next letter is, and a guide of two bytes a unit, the
 * first child and the next sibling. It is read where it lies: nothing is built when it is opened.
 */
export interface Dawg {
  /** @returns the place after the text, or -1 when nothing in the graph begins so */
  follow(text: string, from?: number): number
  /** @returns the number kept at a place, undefined when none is */
  value(place: number): number | undefined
  /** Everything that continues a place, as bytes. */
  continuations(place: number): number[][]
}

const leafBit = 0x80000000
const hasLeaf = 1 << 8
const extended = 1 << 9

/** Windows-1251, of which only ASCII and Russian letters are asked for. 0 is what it does not have. */
function byteOf(code: number): number {
  if (code < 0x80) return code
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
  if (code === 0x451) return 0xb8
  return 0
}

/** @param bytes a file of the format, whole */
export function readDawg(bytes: Uint8Array): Dawg {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  // A copy, because numbers of 32 bits must lie at a multiple of four. Little-endian, as Node is.
  const units = new Uint32Array(new Uint8Array(bytes.subarray(4, 4 + count * 4)).buffer)
  const guide = bytes.subarray(count * 4 + 8)

  const offset = (unit: number) => (unit >>> 10) << ((unit & extended) >>> 6)
  const unitAt = (place: number) => units[place] ?? 0

  function step(byte: number, place: number): number {
    const next = (place ^ offset(unitAt(place)) ^ byte) >>> 0
    return (unitAt(next) & (leafBit | 0xff)) >>> 0 === byte ? next : -1
  }

  function follow(text: string, from = 0): number {
    let place = from
    for (let n = 0; n < text.length; n += 1) {
      const byte = byteOf(text.charCodeAt(n))
      place = byte === 0 ? -1 : step(byte, place)
      if (place < 0) return -1
    }
    return place
  }

  function value(place: number): number | undefined {
    const unit = unitAt(place)
    if ((unit & hasLeaf) === 0) return undefined
    return unitAt((place ^ offset(unit)) >>> 0) & ~leafBit
  }

  function collect(place: number, key: number[], into: number[][]): void {
    if ((unitAt(place) & hasLeaf) !== 0) into.push(key.slice())
    let label = guide[place * 2] ?? 0
    while (label !== 0) {
      const child = step(label, place)
      if (child < 0) return
      key.push(label)
      collect(child, key, into)
      key.pop()
      label = guide[child * 2 + 1] ?? 0
    }
  }

  function continuations(place: number): number[][] {
    const found: number[][] = []
    collect(place, [], found)
    return found
  }
  return { follow, value, continuations }
}

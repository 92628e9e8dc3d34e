interface Box {
  type: string
  /** Where its content begins and ends. */
  start: number
  end: number
}

/**
 * @returns how long the film is in seconds; undefined where it does not say, as while streaming
 * @throws Error for what is no whole film: boxes that do not fit, none of them `moov`, or no track
 */
export function durationOfMp4(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const movie = boxesIn(view, 0, view.byteLength).find(({ type }) => type === 'moov')
  const parts = movie ? boxesIn(view, movie.start, movie.end) : []
  const header = parts.find(({ type }) => type === 'mvhd')
  if (!header || !parts.some(({ type }) => type === 'trak')) throw new Error('no moov with a track')
  return durationIn(view, header)
}

/** Boxes one after the other (ISO/IEC 14496-12, 4.2). */
function boxesIn(view: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = []
  for (let at = from; at < to;) {
    const declared = view.getUint32(at)
    const isLong = declared === 1
    const type = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)))
    const size = isLong ? Number(view.getBigUint64(at + 8)) : declared === 0 ? to - at : declared
    const head = isLong ? 16 : 8
    if (size < head || at + size > to) throw new Error(`${type} does not fit`)
    boxes.push({ type, start: at + head, end: at + size })
    at += size
  }
  return boxes
}

/** The movie header (8.2.2): versions 0 and 1 differ in the width of times. */
function durationIn(view: DataView, { start }: Box): number | undefined {
  const isWide = view.getUint8(start) === 1
  const timescale = view.getUint32(start + (isWide ? 20 : 12))
  const units = isWide ? Number(view.getBigUint64(start + 24)) : view.getUint32(start + 16)
  const isKnown = timescale > 0 && units > 0 && units < (isWide ? 2 ** 63 : 0xffff_ffff)
  return isKnown ? units / timescale : undefined
}

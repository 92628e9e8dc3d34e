/** @returns silence: frames of MPEG-1 layer III, 128 kbit/s, 44.1 kHz, 417 bytes and 26 ms each */
export function makeMp3(frames = 200): Buffer {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}

const box = (type: string, ...contents: Buffer[]) => {
  const content = Buffer.concat(contents)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}

const words = (...values: number[]) => {
  const buffer = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => buffer.writeUInt32BE(value, at * 4))
  return buffer
}

/** @returns an MP4 file (ISO/IEC 14496-12) that says how long it is and has a track without samples */
export function makeMp4(seconds = 12): Buffer {
  const brands = Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')
  const matrix = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000]
  const header = words(
    0,
    0,
    0,
    1000,
    seconds * 1000,
    0x10000,
    0x1000000,
    0,
    0,
    ...matrix,
    0,
    0,
    0,
    0,
    0,
    0,
    2,
  )
  return Buffer.concat([
    box('ftyp', brands),
    box('moov', box('mvhd', header), box('trak')),
    box('mdat'),
  ])
}

/** @returns the beginning of a HEIC file, as telephones write it, with HEVC that cannot be decoded */
export function makeHeic(): Buffer {
  const brands = Buffer.from('heic\0\0\0\0mif1heic', 'latin1')
  return Buffer.concat([box('ftyp', brands), box('meta', words(0)), box('mdat', Buffer.alloc(64))])
}

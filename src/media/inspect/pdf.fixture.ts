import { deflateSync } from 'node:zlib'

export interface PdfOptions {
  /** Added to the catalogue: `/OpenAction 7 0 R`. */
  catalogue?: string
  /** Further objects by number, from 7; a stream is given whole. */
  objects?: Record<number, string | Buffer>
  /** Added to the trailer: `/Encrypt 9 0 R`. */
  trailer?: string
  /** Puts all objects but the streams into a compressed object stream (PDF 1.5). */
  isPacked?: boolean
  /** Text of the page, in ASCII. */
  text?: string
}

/** @returns a stream object, deflated */
export function deflated(content: string | Buffer, entries = ''): Buffer {
  const data = deflateSync(content)
  const head = `<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')])
}

/** @returns a PDF of one page (ISO 32000-2), written without any library */
export function makePdf(options: PdfOptions = {}): Buffer {
  const text = (options.text ?? 'Vaccination schedule').replace(/[()\\]/g, '\\$&')
  const objects: Record<number, string | Buffer> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${options.catalogue ?? ''} >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    5: deflated(`BT /F1 12 Tf 20 100 Td (${text}) Tj ET`),
    ...options.objects,
  }
  return options.isPacked
    ? writePacked(objects, options.trailer)
    : writePlain(objects, options.trailer)
}

const numbersOf = (objects: object) => Object.keys(objects).map(Number)

function writePlain(objects: Record<number, string | Buffer>, trailer = ''): Buffer {
  const { body, offsets } = writeObjects(objects)
  const size = Math.max(...numbersOf(objects)) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined
      ? '0000000000 65535 f \n'
      : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`
  return Buffer.concat([body, Buffer.from(`${table}startxref\n${body.length}\n%%EOF\n`)])
}

function writePacked(objects: Record<number, string | Buffer>, trailer = ''): Buffer {
  const packed = numbersOf(objects).filter((number) => typeof objects[number] === 'string')
  const size = Math.max(...numbersOf(objects)) + 3
  const [container, table] = [size - 2, size - 1]
  let at = 0
  const pairs = packed.map((number) => {
    const pair = `${number} ${at}`
    at += String(objects[number]).length + 1
    return pair
  })
  const head = `${pairs.join(' ')} `
  const content = head + packed.map((number) => `${String(objects[number])} `).join('')
  const entries = `/Type /ObjStm /N ${packed.length} /First ${head.length}`
  const loose = Object.fromEntries(
    Object.entries(objects).filter(([number]) => !packed.includes(Number(number))),
  )
  const { body, offsets } = writeObjects({ ...loose, [container]: deflated(content, entries) })
  const rows = Buffer.alloc(size * 7)
  for (let number = 0; number < size; number++) {
    const place = packed.indexOf(number)
    const offset = number === table ? body.length : offsets.get(number)
    rows.writeUInt8(place >= 0 ? 2 : offset === undefined ? 0 : 1, number * 7)
    rows.writeUInt32BE(place >= 0 ? container : (offset ?? 0), number * 7 + 1)
    rows.writeUInt16BE(place >= 0 ? place : 0, number * 7 + 5)
  }
  const xref = deflated(rows, `/Type /XRef /W [1 4 2] /Size ${size} /Root 1 0 R ${trailer}`)
  const end = Buffer.from(`\nendobj\nstartxref\n${body.length}\n%%EOF\n`)
  return Buffer.concat([body, Buffer.from(`${table} 0 obj\n`), xref, end])
}

function writeObjects(objects: Record<number, string | Buffer>) {
  const offsets = new Map<number, number>()
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = parts[0]!.length
  for (const number of numbersOf(objects)) {
    offsets.set(number, length)
    const content = Buffer.from(objects[number]!)
    const whole = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      content,
      Buffer.from('\nendobj\n'),
    ])
    parts.push(whole)
    length += whole.length
  }
  return { body: Buffer.concat(parts), offsets }
}

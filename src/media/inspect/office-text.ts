import { SaxesParser } from 'saxes'
import { openOffice } from './office.ts'
import { sayOfArchive } from './archive-messages.ts'
import { refuseBroken } from './refusal.ts'
import type { InspectedZip } from './zip-guard.ts'

/** @returns the words of a DOCX file. @throws FileRefusal */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { default: mammoth } = await import('mammoth')
  return refuseBroken(
    sayOfArchive('broken'),
    async () => (await mammoth.extractRawText({ buffer })).value,
  )
}

/**
 * The words on slides and in their notes, in the order of the slides.
 * @returns also how many slides there are
 * @throws FileRefusal
 */
export async function textOfPptx(bytes: Uint8Array): Promise<{ text: string; slides: number }> {
  const zip = await openOffice(bytes)
  const slides = partsOf(zip, /^ppt\/slides\/slide(\d+)\.xml$/)
  const notes = partsOf(zip, /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/)
  return { text: await wordsIn(zip, [...slides, ...notes], 't', 'p'), slides: slides.length }
}

/** The texts of a workbook's cells, each once; numbers are not words. @throws FileRefusal */
export async function textOfXlsx(bytes: Uint8Array): Promise<string> {
  const zip = await openOffice(bytes)
  const sheets = partsOf(zip, /^xl\/worksheets\/sheet(\d+)\.xml$/)
  const shared = partsOf(zip, /^xl\/sharedStrings()\.xml$/)
  return wordsIn(zip, [...shared, ...sheets], 't', 'si')
}

function partsOf({ entries }: InspectedZip, pattern: RegExp): string[] {
  return entries
    .flatMap(({ name }) => {
      const found = pattern.exec(name)
      return found ? [{ name, number: Number(found[1]) }] : []
    })
    .sort((one, other) => one.number - other.number)
    .map(({ name }) => name)
}

/** What stands in elements of one name, a line for each element of another. */
async function wordsIn(
  zip: InspectedZip,
  parts: string[],
  word: string,
  line: string,
): Promise<string> {
  const texts: string[] = []
  for (const part of parts) {
    const xml = (await zip.read(part)).toString('utf8')
    await refuseBroken(sayOfArchive('broken'), () => collect(xml, word, line, texts))
  }
  return texts.join('')
}

function collect(xml: string, word: string, line: string, texts: string[]): void {
  const parser = new SaxesParser({ xmlns: true })
  let isInside = false
  parser.on('opentag', ({ local }) => {
    if (local === word) isInside = true
  })
  parser.on('text', (text) => {
    if (isInside) texts.push(text)
  })
  parser.on('closetag', ({ local }) => {
    if (local === word) isInside = false
    if (local === line) texts.push('\n')
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

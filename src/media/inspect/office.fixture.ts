import { makeZip, type ZipPart } from './zip.fixture.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const contentTypes = (part: string, type: string) =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/${part}" ContentType="${type}"/></Types>`

const packageRelations = (part: string) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="${relations}/officeDocument" Target="${part}"/></Relationships>`

interface OfficeOptions {
  /** Parts beside those that every file has; one of the same name takes its place. */
  parts?: ZipPart[]
  mainType?: string
}

function makeOffice(
  part: string,
  type: string,
  xml: string,
  { parts = [], mainType = type }: OfficeOptions,
) {
  const usual = [
    { name: '[Content_Types].xml', content: contentTypes(part, mainType) },
    { name: '_rels/.rels', content: packageRelations(part) },
    { name: part, content: declaration + xml },
  ]
  return makeZip([...usual.filter(({ name }) => parts.every((one) => one.name !== name)), ...parts])
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** @returns a DOCX file with paragraphs */
export function makeDocx(paragraphs: string[], options: OfficeOptions = {}): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`).join('')
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  return makeOffice(
    'word/document.xml',
    `${office}.wordprocessingml.document.main+xml`,
    xml,
    options,
  )
}

/** @returns an XLSX file whose sheet has one column of texts */
export function makeXlsx(cells: string[], { parts = [], ...options }: OfficeOptions = {}): Buffer {
  const strings = cells.map((text) => `<si><t>${escape(text)}</t></si>`).join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const shared = {
    name: 'xl/sharedStrings.xml',
    content: `${declaration}<sst xmlns="${main}">${strings}</sst>`,
  }
  const xml = `<workbook xmlns="${main}"><sheets/></workbook>`
  const all = { ...options, parts: [shared, ...parts] }
  return makeOffice('xl/workbook.xml', `${office}.spreadsheetml.sheet.main+xml`, xml, all)
}

/** @returns a PPTX file with a text on each slide */
export function makePptx(slides: string[], { parts = [], ...options }: OfficeOptions = {}): Buffer {
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const p = 'http://schemas.openxmlformats.org/presentationml/2006/main'
  const shown = slides.map((text, at) => ({
    name: `ppt/slides/slide${at + 1}.xml`,
    content: `${declaration}<p:sld xmlns:p="${p}" xmlns:a="${a}"><a:p><a:r><a:t>${escape(text)}</a:t></a:r></a:p></p:sld>`,
  }))
  const all = { ...options, parts: [...shown, ...parts] }
  const type = `${office}.presentationml.presentation.main+xml`
  return makeOffice('ppt/presentation.xml', type, `<p:presentation xmlns:p="${p}"/>`, all)
}

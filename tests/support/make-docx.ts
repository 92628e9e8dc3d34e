import { makeZip, type ZipPart } from './make-zip.ts'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const types =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function relationships(...list: string[]): string {
  const all = list.map((attributes, index) => `<Relationship Id="rId${index + 1}" ${attributes}/>`)
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

const styles = (names: string[]) =>
  `${declaration}<w:styles ${namespaces}>${names
    .map(
      (name) =>
        `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')}</w:styles>`

export interface DocxOptions {
  /** Parts beside the text; one of a name that is there already takes its place. */
  parts?: ZipPart[]
  /** Of the text, after that of the styles (`rId1`): `Type="…" Target="…"`. */
  relations?: string[]
}

/** A Word document of paragraphs in XML. */
export function makeDocx(paragraphs: readonly string[], options: DocxOptions = {}): Buffer {
  const { parts = [], relations = [] } = options
  const document = `${declaration}<w:document ${namespaces}><w:body>${paragraphs.join('')}</w:body></w:document>`
  const own: ZipPart[] = [
    { name: '[Content_Types].xml', content: types },
    {
      name: '_rels/.rels',
      content: relationships(`Type="${office}/officeDocument" Target="word/document.xml"`),
    },
    { name: 'word/document.xml', content: document },
    { name: 'word/styles.xml', content: styles(['heading 1', 'heading 2', 'Title']) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationships(`Type="${office}/styles" Target="styles.xml"`, ...relations),
    },
  ]
  const replaced = new Set(parts.map(({ name }) => name))
  return makeZip([...own.filter(({ name }) => !replaced.has(name)), ...parts])
}

/** A paragraph, in a style such as `heading1`; `runs` are XML or plain words. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  const runs = text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  return `<w:p>${properties}${runs}</w:p>`
}

/** A run in bold or italics: `b`, `i`. */
export const wordRun = (text: string, mark?: string) =>
  `<w:r>${mark ? `<w:rPr><w:${mark}/></w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** An image by the id of its relationship: embedded, or linked to (`link`). */
export const wordImage = (relation: string, how: 'embed' | 'link' = 'embed') =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="Фасад"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:${how}="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

export const imageRelation = (target: string, isExternal = false) =>
  `Type="${office}/image" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}`

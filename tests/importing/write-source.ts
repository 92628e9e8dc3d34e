import { pixel, type Run, type SourceBlock } from './source.ts'

const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
  )

const names = 'office style text table draw'.split(' ').map((name) => {
  const space = name === 'draw' ? 'drawing' : name
  return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`
})
const head =
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(' ')} ` +
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ' +
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" ' +
  'xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" ' +
  'office:mimetype="application/vnd.oasis.opendocument.text">'
const heading = (level: number) =>
  `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="0.6cm"/><style:text-properties fo:font-size="${22 - level * 2}pt"/></style:style>`
const styles =
  `<office:styles>${[1, 2, 3].map(heading).join('')}</office:styles><office:automatic-styles>` +
  '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm"/></style:style>' +
  '<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>' +
  '<text:list-style style:name="bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>' +
  '<text:list-style style:name="numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>' +
  '</office:automatic-styles>'

/** The text as a flat document of LibreOffice. */
export function toFodt(blocks: readonly SourceBlock[]): string {
  let note = 0
  const run = ({ text, mark, href, note: words }: Run): string => {
    const marked = mark
      ? `<text:span text:style-name="${mark}">${escape(text)}</text:span>`
      : escape(text)
    const linked = href
      ? `<text:a xlink:type="simple" xlink:href="${escape(href)}">${marked}</text:a>`
      : marked
    if (!words) return linked
    note += 1
    return `${linked}<text:note text:id="n${note}" text:note-class="footnote"><text:note-citation>${note}</text:note-citation><text:note-body><text:p>${escape(words)}</text:p></text:note-body></text:note>`
  }
  const paragraph = (text: string) => `<text:p text:style-name="P">${text}</text:p>`
  const list = (items: { text: string; nested?: string[] }[], style?: string): string =>
    `<text:list${style ? ` text:style-name="${style}"` : ''}>${items
      .map(
        ({ text, nested }) =>
          `<text:list-item>${paragraph(escape(text))}${nested ? list(nested.map((one) => ({ text: one }))) : ''}</text:list-item>`,
      )
      .join('')}</text:list>`
  const row = (cells: string[]) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell>${paragraph(escape(cell))}</table:table-cell>`).join('')}</table:table-row>`
  const block = (each: SourceBlock): string => {
    switch (each.kind) {
      case 'heading':
        return `<text:h text:style-name="Heading_20_${each.level}" text:outline-level="${each.level}">${escape(each.text)}</text:h>`
      case 'paragraph':
        return paragraph(each.runs.map(run).join(''))
      case 'list':
        return list(each.items, each.ordered ? 'numbers' : 'bullets')
      case 'table': {
        const [first = [], ...rest] = each.rows
        return `<table:table table:name="T"><table:table-column table:number-columns-repeated="${first.length}"/><table:table-header-rows>${row(first)}</table:table-header-rows>${rest.map(row).join('')}</table:table>`
      }
      case 'image':
        return paragraph(
          `<draw:frame draw:name="image" text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image><office:binary-data>${pixel}</office:binary-data></draw:image><svg:title>${escape(each.alt)}</svg:title><svg:desc>${escape(each.alt)}</svg:desc></draw:frame>`,
        )
    }
  }
  return `${head}${styles}<office:body><office:text>${blocks.map(block).join('')}</office:text></office:body></office:document>`
}

/** The text as Markdown. @param image address of the picture */
export function toMarkdown(blocks: readonly SourceBlock[], image: string): string {
  const notes: string[] = []
  const run = ({ text, mark, href, note }: Run): string => {
    const sign = { bold: '**', italic: '*' }[mark ?? 'bold']
    const marked = mark ? sign + text + sign : text
    if (note) notes.push(note)
    return (href ? `[${marked}](${href})` : marked) + (note ? `[^${notes.length}]` : '')
  }
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const block = (each: SourceBlock): string => {
    switch (each.kind) {
      case 'heading':
        return `${'#'.repeat(each.level)} ${each.text}`
      case 'paragraph':
        return each.runs.map(run).join('')
      case 'list':
        return each.items
          .map(({ text, nested = [] }, index) =>
            [
              `${each.ordered ? `${index + 1}.` : '-'} ${text}`,
              ...nested.map((one) => `  - ${one}`),
            ].join('\n'),
          )
          .join('\n')
      case 'table': {
        const [first = [], ...rest] = each.rows
        return [row(first), row(first.map(() => '---')), ...rest.map(row)].join('\n')
      }
      case 'image':
        return `![${each.alt}](${image})`
    }
  }
  const body = blocks.map(block).join('\n\n')
  return `${body}\n\n${notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n\n')}\n`
}

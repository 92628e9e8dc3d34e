import { expect, test } from '@jest/globals'
import { inspect } from './inspect.ts'
import { defaultLimits } from './limits.ts'
import { deflated, makePdf, type PdfOptions } from './pdf.fixture.ts'
import { FileRefusal } from './refusal.ts'

const codeOf = async (options: PdfOptions): Promise<string> => {
  const declared = { name: 'a.pdf', mimeType: 'application/pdf' }
  const error: unknown = await inspect(makePdf(options), declared, defaultLimits).catch(
    (thrown: unknown) => thrown,
  )
  return error instanceof FileRefusal ? error.code : `no refusal: ${String(error)}`
}

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
const page = (entries: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 5 0 R /Resources << >> ${entries} >>`

const refused: [string, string, PdfOptions][] = [
  ['a script at opening', 'scripts', { catalogue: '/OpenAction 7 0 R', objects: { 7: script } }],
  ['a script at opening, in place', 'scripts', { catalogue: `/OpenAction ${script}` }],
  [
    'a script by name',
    'scripts',
    { catalogue: '/Names << /JavaScript << /Names [(a) 7 0 R] >> >>', objects: { 7: script } },
  ],
  [
    'a script in a stream',
    'scripts',
    {
      catalogue: '/OpenAction 7 0 R',
      objects: { 7: '<< /S /JavaScript /JS 8 0 R >>', 8: deflated('app.alert(1)') },
    },
  ],
  [
    'a script with a name in hexadecimal',
    'scripts',
    { catalogue: '/OpenAction << /S /#4aava#53cript /JS (1) >>' },
  ],
  ['a script when the document is closed', 'scripts', { catalogue: `/AA << /WC ${script} >>` }],
  ['a script of a page', 'scripts', { objects: { 3: page(`/AA << /O ${script} >>`) } }],
  [
    'a script of a field',
    'scripts',
    {
      catalogue: '/AcroForm << /Fields [7 0 R] >>',
      objects: {
        3: page('/Annots [7 0 R]'),
        7: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] /AA << /K ${script} >> >>`,
      },
    },
  ],
  ['a script that nothing refers to', 'scripts', { objects: { 7: script } }],
  ['a program', 'scripts', { catalogue: '/OpenAction << /S /Launch /F (calc.exe) >>' }],
  [
    'a program behind a link',
    'scripts',
    {
      objects: {
        3: page('/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (a.exe) >> >>]'),
      },
    },
  ],
  [
    'XFA',
    'scripts',
    { catalogue: '/AcroForm << /Fields [] /XFA 7 0 R >>', objects: { 7: deflated('<xdp/>') } },
  ],
  [
    'rich media',
    'scripts',
    { objects: { 3: page('/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]') } },
  ],
  [
    'an attachment',
    'nested',
    {
      catalogue:
        '/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>] >> >>',
      objects: { 7: deflated('MZ') },
    },
  ],
  [
    'a password',
    'encrypted',
    {
      trailer: '/Encrypt 7 0 R',
      objects: { 7: '<< /Filter /Standard /V 2 /R 3 /O (x) /U (x) /P -4 >>' },
    },
  ],
]

test.each(refused)('%s is refused', async (_, code, options) => {
  expect(await codeOf(options)).toBe(code)
})

test.each(refused.filter(([, code]) => code !== 'encrypted'))(
  '%s is refused within a compressed object stream',
  async (_, code, options) => {
    expect(makePdf({ ...options, isPacked: true }).toString('latin1')).not.toContain('JavaScript')
    expect(await codeOf({ ...options, isPacked: true })).toBe(code)
  },
)

const javascript = [...'javascript:'].map((letter) => letter.charCodeAt(0).toString(16)).join('')

test.each([
  '/URI (javascript:alert\\(1\\))',
  '/URI ( JavaScript:alert)',
  '/URI (java\\163cript:alert)',
  '/URI (java\\\nscript:alert)',
  `/URI (\\376\\377${[...'javascript:'].map((letter) => `\\000${letter}`).join('')})`,
  `/URI <${javascript}>`,
  '/#55RI % an address\n (javascript:alert)',
  '/S /GoToR /F (\\\\\\\\evil\\\\share\\\\a.pdf)',
  '/S /SubmitForm /F << /FS /URL /F (//evil/share) >>',
  '/S /GoToR /F << /UF (//evil/share) >>',
])('an address that starts something is refused: %j', async (action) => {
  expect(await codeOf({ catalogue: `/OpenAction << ${action} >>` })).toBe('scripts')
  expect(await codeOf({ catalogue: `/OpenAction << ${action} >>`, isPacked: true })).toBe('scripts')
})

test('an address that stands elsewhere is looked at, too', async () => {
  const objects = { 7: '(javascript:alert)' }
  const catalogue = '/OpenAction << /S /URI /URI 7 0 R >>'
  for (const isPacked of [false, true])
    expect(await codeOf({ catalogue, objects, isPacked })).toBe('scripts')
})

test('what only leads within the document, or to a site, is accepted', async () => {
  const link = '<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/) >> >>'
  const options = {
    catalogue: '/OpenAction [3 0 R /Fit]',
    objects: { 3: page(`/Annots [${link}]`) },
  }
  expect(await codeOf(options)).toMatch(/^no refusal/)
  expect(await codeOf({ ...options, isPacked: true })).toMatch(/^no refusal/)
})

test('a page may speak of scripts', async () => {
  const text = 'The word /JavaScript and /Launch in a text'
  expect(await codeOf({ text })).toMatch(/^no refusal/)
})

const loud = '(/JavaScript and /Launch, even /EmbeddedFiles) Tj'
const plainPage = (content: string) => ({
  5: Buffer.from(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`),
})

test.each<[string, PdfOptions]>([
  ['on a page that is not packed', { objects: plainPage(`BT ${loud} ET`) }],
  ['bare on a page that is not packed', { objects: plainPage('BT /JavaScript 12 Tf ET') }],
  ['in its title', { objects: { 7: `<< /Title ${loud.slice(0, -3)} >>` }, trailer: '/Info 7 0 R' }],
  ['in an escaped string', { objects: { 7: '<< /Title (\\) /JavaScript \\( (/XFA\\)) /XFA) >>' } }],
  ['in hexadecimal', { objects: { 7: '<< /Title <2f4a617661536372697074> >>' } }],
  ['in a comment', { objects: { 7: '<< /A 1 % the name /JavaScript\n /B 2 >>' } }],
  ['and lead to a folder', { catalogue: '/OpenAction << /S /URI /URI (file:///C:/a.docx) >>' }],
  ['in a title that is no address', { objects: { 7: '<< /Title (JavaScript: a book) >>' } }],
  ['in a longer name', { objects: { 7: '<< /JavaScripts /Launcher >>' } }],
])('a document may speak of scripts %s', async (_, options) => {
  expect(await codeOf(options)).toMatch(/^no refusal/)
  expect(await codeOf({ ...options, isPacked: true })).toMatch(/^no refusal/)
})

const objectStream = (entries: string, head: string, objects: string, extra = '') =>
  deflated(`${head}${objects}`, `/Type /ObjStm ${entries} /First ${head.length} ${extra}`)

test.each<[string, PdfOptions]>([
  ['behind a bracket that opens a string', { objects: { 7: `(\nendobj\n8 0 obj\n${script}` } }],
  ['behind a comment', { objects: { 7: `1\nendobj\n% 8 0 obj ${script}` } }],
  ['within a string', { objects: { 7: `<< /Title (8 0 obj ${script} endobj) >>` } }],
  ['within the text of a page', { objects: plainPage(`8 0 obj ${script} endobj`) }],
  ['with the number far from its word', { objects: { 7: `1 endobj 8 0 % 7\nobj${script}` } }],
  ['as a name of its own', { objects: { 7: '<< /S 8 0 R /JS (1) >>', 8: '/JavaScript' } }],
  ['behind a bracket too many', { objects: { 7: `<< ] >> ${script}` } }],
  [
    'in an update that is appended',
    { trailer: `>>\nstartxref\n9\n%%EOF\n8 0 obj\n${script}\nendobj\ntrailer\n<<` },
  ],
  ['in a trailer', { trailer: `/Root << /OpenAction ${script} >>` }],
])('a script is refused %s', async (_, options) => {
  expect(await codeOf(options)).toBe('scripts')
})

test.each<[string, Buffer]>([
  ['at a place within a string', objectStream('/N 2', '7 0 8 3 ', `(a ${script})`)],
  ['in a stream that is not called so', deflated(`7 0 ${script}`, '/N 1 /First 4')],
  ['in a stream with a name in hexadecimal', deflated(`7 0 ${script}`, '/N 1 /F#69rst 4')],
  ['behind a word that ends streams', objectStream('/N 1', '7 0 ', `(endstream) ${script}`)],
  ['in a stream that begins in two places', objectStream('/N 1 /First 9', '7 0 ', script)],
  ['in a stream that begins elsewhere', objectStream('/N 1', 'a 7 0 ', script)],
  ['in a stream packed by rows', objectStream('/N 1', '7 0 ', script, '/DecodeParms << >>')],
  [
    'in a stream that is not packed',
    Buffer.from(`<< /Type /ObjStm /N 1 /First 4 >>\nstream\n7 0 ${script}\nendstream`),
  ],
  [
    'in a stream that is damaged',
    Buffer.concat([
      objectStream('/N 1', '7 0 ', script).subarray(0, -40),
      Buffer.from('endstream'),
    ]),
  ],
])('a script is refused %s of objects', async (_, stream) => {
  expect(await codeOf({ objects: { 7: stream } })).toBe('scripts')
})

test('a file of brackets that never end is refused in a moment', async () => {
  const started = performance.now()
  expect(await codeOf({ objects: { 7: '1 0 obj ('.repeat(50_000) } })).toBe('scripts')
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('streams that unpack to too much, or are packed to hide', async () => {
  const bomb = deflated(Buffer.alloc(70 * 1024 * 1024, ' '))
  expect(await codeOf({ objects: { 5: bomb } })).toBe('bomb')
  const twice = deflated(deflated('q'), '/Filter [/FlateDecode /FlateDecode]')
  expect(await codeOf({ objects: { 5: twice } })).toBe('scripts')
})

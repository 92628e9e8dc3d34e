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

test('streams that unpack to too much, or are packed to hide', async () => {
  const bomb = deflated(Buffer.alloc(70 * 1024 * 1024, ' '))
  expect(await codeOf({ objects: { 5: bomb } })).toBe('bomb')
  const twice = deflated(deflated('q'), '/Filter [/FlateDecode /FlateDecode]')
  expect(await codeOf({ objects: { 5: twice } })).toBe('scripts')
})

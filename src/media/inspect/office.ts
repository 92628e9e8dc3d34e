import { FileRefusal, refuseBroken } from './refusal.ts'
import { sayOfArchive } from './archive-messages.ts'
import type { KindName } from './kinds.ts'
import { officeLimits, inspectZip, ZipRefusal, type InspectedZip } from './zip-guard.ts'

/** @returns whether a file is a ZIP archive, as Office files are, or an older Office file */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, oldOffice)
}

/** Compound File Binary: DOC, XLS, PPT, and Office files with a password. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const startsWith = (bytes: Uint8Array, signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

/** The main part of each kind, by the folder it stands in; its content type says the same. */
const mainParts: [KindName, string, RegExp][] = [
  ['docx', 'word/document.xml', /wordprocessingml\.document\.main\+xml/],
  ['xlsx', 'xl/workbook.xml', /spreadsheetml\.sheet\.main\+xml/],
  ['pptx', 'ppt/presentation.xml', /presentationml\.(?:presentation|slideshow)\.main\+xml/],
]

/**
 * Which Office file an archive is, and that it carries nothing that runs: macros of any kind, OLE
 * objects, ActiveX, programs, templates from elsewhere.
 * @throws FileRefusal
 */
export async function detectOffice(bytes: Uint8Array): Promise<KindName> {
  const zip = await openOffice(bytes)
  const names = zip.entries.map(({ name }) => name)
  const kind = mainParts.find(([, part]) => names.includes(part))
  if (!kind || !names.includes('[Content_Types].xml')) throw foreign
  await refuseActive(zip)
  const types = (await zip.read('[Content_Types].xml')).toString('utf8')
  if (!kind[2].test(types)) throw foreign
  return kind[0]
}

/**
 * Opens an Office file whose archive was found harmless.
 * @throws FileRefusal
 */
export async function openOffice(bytes: Uint8Array): Promise<InspectedZip> {
  if (startsWith(bytes, oldOffice)) throw oldOrProtected
  try {
    return await inspectZip(bytes, officeLimits)
  } catch (error) {
    if (error instanceof ZipRefusal) throw new FileRefusal(error.code, sayOfArchive(error.code))
    throw error
  }
}

/** Parts that hold something to be run, whatever their relations say. */
const activeParts =
  /(?:^|\/)(?:vba|macrosheets|activeX|embeddings|ctrlProps|customUI\d*)\/|(?:^|\/)(?:oleObject|vbaProject|vbaData|attachedToolbars)[^/]*$|\.(?:bin|exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar|msi|html?|mht)$/i

/** Not everything that ends in `.bin` runs: how a printer is set up, and chains of calculation. */
const harmlessParts = /(?:^|\/)printerSettings\/printerSettings\d*\.bin$/i

/** What runs, by the content types of parts and the kinds of relations between them. */
const activeTypes =
  /macroEnabled|vbaProject|vbaData|intlmacrosheet|ms-excel\.macrosheet|activeX|oleObject|ms-office\.(?:activeX|vba)|xlMacrosheet|relationships\/(?:control|ui\/extensibility)/i

async function refuseActive(zip: InspectedZip): Promise<void> {
  for (const { name } of zip.entries) {
    if (activeParts.test(name) && !harmlessParts.test(name)) throw macros(name)
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue
    const text = await readXml(zip, name)
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw foreign
    if (startsPrograms(text)) throw macros(name)
    const isTable = name === '[Content_Types].xml' || name.endsWith('.rels')
    if (isTable && activeTypes.test(text)) throw macros(name)
    if (name.endsWith('.rels')) refuseRemoteParts(text)
  }
}

/** Fields and links of Dynamic Data Exchange, and slides that start a program or a macro when clicked. */
function startsPrograms(xml: string): boolean {
  if (/<(?:\w+:)?ddeLink[\s>]|ppaction:\/\/(?:program|macro)/i.test(xml)) return true
  // Word lets one instruction be cut into several runs.
  const instructions = [
    ...xml.matchAll(/<(?:\w+:)?instrText[^>]*>([^<]*)|\s(?:\w+:)?instr\s*=\s*("[^"]*"|'[^']*')/g),
  ]
  return /(?:^|\W)DDE(?:AUTO)?\s/i.test(
    instructions.map(([, run, whole]) => run ?? ` ${whole?.slice(1, -1)} `).join(''),
  )
}

/** XML as a search for words needs it: UTF-16, comments and numbers for letters would hide them. */
async function readXml(zip: InspectedZip, name: string): Promise<string> {
  const bytes = await refuseBroken(sayOfArchive('broken'), () => zip.read(name))
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0
  const text = isWide
    ? new TextDecoder(bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes)
    : bytes.toString('utf8')
  return asMeant(text)
}

/** `D&#68;E`, `D<!-- -->DE` and `<![CDATA[DDE]]>` are `DDE`. */
function asMeant(xml: string): string {
  return xml
    .replace(/<!--[^]*?-->|<!\[CDATA\[|\]\]>/g, '')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal)
      // What would end a tag or a value stays a number.
      return code > 0x10ffff || '<>&"\''.includes(String.fromCodePoint(code))
        ? ' '
        : String.fromCodePoint(code)
    })
}

/** A value may have `>` in it. */
const relationship = /<(?:\w+:)?Relationship\s(?:"[^"]*"|'[^']*'|[^>"'])*>/gi

/**
 * Parts that Office fetches by itself when a document is opened. Links that a reader follows, and
 * pictures, are no such parts.
 */
function refuseRemoteParts(relations: string): void {
  for (const [relation] of relations.matchAll(relationship)) {
    const isOutside = /TargetMode\s*=\s*["']External["']/i.test(relation)
    const isFetched =
      /\/(?:attachedTemplate|subDocument|frame|oleObject|externalLinkPath|xlExternalLinkPath\/[\w]+)["']/i
    if (
      isOutside &&
      isFetched.test(relation) &&
      /Target\s*=\s*["']\s*(?:https?:|ftp:|file:|mhtml:|\\\\|\/\/)/i.test(relation)
    )
      throw new FileRefusal('macros', {
        ru: 'Документ загружает шаблон или объект из сети. Откройте его в Office, отсоедините внешний шаблон и связи, сохраните и загрузите снова.',
        en: 'The document loads a template or an object from elsewhere. Detach it in Office, save, and upload the file again.',
      })
  }
}

const macros = (part: string) =>
  new FileRefusal('macros', {
    ru: `В документе есть макросы или внедрённый объект (${part}). Сохраните его без макросов, объекты вставьте картинкой.`,
    en: `The document has macros or an embedded object (${part}). Save it without macros, with objects as pictures.`,
  })

const foreign = new FileRefusal('unsupported', {
  ru: 'Архивы не принимаются. Загрузите документы по одному: DOCX, XLSX, PPTX или PDF.',
  en: 'Archives are not accepted. Upload the documents one by one, as DOCX, XLSX, PPTX or PDF.',
})

const oldOrProtected = new FileRefusal('encrypted', {
  ru: 'Это документ Office с паролем или в старом формате (DOC, XLS, PPT). Сохраните его без пароля как DOCX, XLSX или PPTX.',
  en: 'This is an Office file with a password or of the old kind (DOC, XLS, PPT). Save it without a password as DOCX, XLSX or PPTX.',
})

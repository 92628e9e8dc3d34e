import type { getDocumentProxy } from 'unpdf'
import { messages, scanPdf } from './pdf-scan.ts'
import { FileRefusal } from './refusal.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** More is a data set and not a document; each page costs time to look at. */
const maxPages = 5_000

/**
 * Two look at a PDF: a scan of all its bytes, which misses nothing that is written in a usual way, and
 * pdf.js, which sees it as readers' programs do.
 * @param maxText characters that are wanted at least; not more pages are read than have them
 * @returns pages, and words for search
 * @throws FileRefusal
 */
export async function inspectPdf(
  bytes: Uint8Array,
  maxText: number,
): Promise<{ pages: number; text: string }> {
  scanPdf(bytes)
  // 2 MB of code that most processes never need.
  const { getDocumentProxy } = await import('unpdf')
  let pdf: Pdf | undefined
  try {
    // A copy: pdf.js takes the bytes away from who gave them, and wants no Buffer.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    if (pdf.numPages > maxPages) throw tooManyPages
    await refuseActiveDocument(pdf)
    return { pages: pdf.numPages, text: await readPages(pdf, maxText) }
  } catch (error) {
    throw toRefusal(error)
  } finally {
    await pdf?.destroy()
  }
}

function toRefusal(error: unknown): FileRefusal {
  if (error instanceof FileRefusal) return error
  const isProtected = (error as Error | null)?.name === 'PasswordException'
  return isProtected ? new FileRefusal('encrypted', messages.encrypted) : broken
}

async function refuseActiveDocument(pdf: Pdf): Promise<void> {
  const { info } = await pdf.getMetadata()
  const scripts: unknown = await pdf.getJSActions()
  const fields: unknown = await pdf.getFieldObjects()
  const attachments: unknown = await pdf.getAttachments()
  const facts = info as {
    EncryptFilterName?: unknown
    IsXFAPresent?: boolean
    IsCollectionPresent?: boolean
  }
  if (facts.EncryptFilterName) throw new FileRefusal('encrypted', messages.encrypted)
  if (attachments || facts.IsCollectionPresent) throw new FileRefusal('nested', messages.nested)
  const hasFieldScripts = Object.values(fields ?? {}).some((one) => hasActions(one))
  if (scripts || facts.IsXFAPresent || hasFieldScripts)
    throw new FileRefusal('scripts', messages.scripts)
}

function hasActions(widgets: unknown): boolean {
  const all = Array.isArray(widgets) ? widgets : [widgets]
  return all.some(
    (widget) => Object.keys((widget as { actions?: object } | null)?.actions ?? {}).length > 0,
  )
}

async function readPages(pdf: Pdf, maxText: number): Promise<string> {
  const texts: string[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    if (await page.getJSActions()) throw new FileRefusal('scripts', messages.scripts)
    if (length < maxText) {
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      texts.push(text.join(''))
      length += texts.at(-1)!.length
    }
    page.cleanup()
  }
  return texts.join('\n')
}

const broken = new FileRefusal('broken', {
  ru: 'PDF повреждён. Откройте его, сохраните заново и загрузите снова.',
  en: 'The PDF is damaged. Open it, save it anew and upload it again.',
})

const tooManyPages = new FileRefusal('bomb', {
  ru: `В PDF больше ${maxPages} страниц. Разделите его на части.`,
  en: `The PDF has more than ${maxPages} pages. Divide it.`,
})

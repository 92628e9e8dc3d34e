import type { PublicFile } from '../read-model/index.ts'

interface FileStats {
  size: number
  mtimeMs: number
}

const mediaType = /^[\w.+-]+\/[\w.+-]+$/

/** An uploaded file is never a page of this site, whatever it contains. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Browsers do not show a PDF in a sandbox; scripts in it have no access to the site. */
const pdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"

/** Headers of an uploaded file: images and PDF are shown, all else is saved. */
export function mediaHeaders({ mimeType, filename }: PublicFile, { size, mtimeMs }: FileStats) {
  const type = mimeType && mediaType.test(mimeType) ? mimeType : 'application/octet-stream'
  const isPdf = type === 'application/pdf'
  const shown = isPdf || type.startsWith('image/')
  return {
    'Content-Type': type,
    'Content-Length': String(size),
    'Content-Disposition': shown
      ? 'inline'
      : `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    'Content-Security-Policy': isPdf ? pdfPolicy : sandbox,
    'Cache-Control': 'public, max-age=60',
    ETag: `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`,
  }
}

/** What may be uploaded: how a kind is named, and what browsers and people call it. */
export interface FileKind {
  /** As it is stored and served. */
  mimeType: string
  /** Endings of names without the dot; the first is the one it is stored with. */
  extensions: [string, ...string[]]
  /** Other types that browsers and systems declare for it. */
  aliases?: string[]
  /** The same in both languages. */
  label: string
}

const office = 'application/vnd.openxmlformats-officedocument'

export const kinds = {
  jpeg: {
    mimeType: 'image/jpeg',
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    aliases: ['image/jpg', 'image/pjpeg'],
    label: 'JPEG',
  },
  png: {
    mimeType: 'image/png',
    extensions: ['png'],
    aliases: ['image/x-png'],
    label: 'PNG',
  },
  webp: { mimeType: 'image/webp', extensions: ['webp'], label: 'WebP' },
  avif: { mimeType: 'image/avif', extensions: ['avif'], label: 'AVIF' },
  heic: {
    mimeType: 'image/heic',
    extensions: ['heic', 'heif', 'hif'],
    aliases: ['image/heif', 'image/heic-sequence', 'image/heif-sequence'],
    label: 'HEIC',
  },
  svg: { mimeType: 'image/svg+xml', extensions: ['svg'], label: 'SVG' },
  pdf: {
    mimeType: 'application/pdf',
    extensions: ['pdf'],
    aliases: ['application/x-pdf'],
    label: 'PDF',
  },
  docx: {
    mimeType: `${office}.wordprocessingml.document`,
    extensions: ['docx'],
    label: 'DOCX',
  },
  xlsx: { mimeType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], label: 'XLSX' },
  pptx: {
    mimeType: `${office}.presentationml.presentation`,
    extensions: ['pptx'],
    label: 'PPTX',
  },
  csv: {
    mimeType: 'text/csv',
    extensions: ['csv'],
    // Windows with Excel installed declares the last one.
    aliases: ['text/plain', 'text/x-csv', 'application/csv', 'application/vnd.ms-excel'],
    label: 'CSV',
  },
  mp3: {
    mimeType: 'audio/mpeg',
    extensions: ['mp3'],
    aliases: ['audio/mp3', 'audio/mpeg3', 'audio/x-mpeg'],
    label: 'MP3',
  },
  mp4: {
    mimeType: 'video/mp4',
    extensions: ['mp4', 'm4v'],
    aliases: ['video/x-m4v'],
    label: 'MP4',
  },
} satisfies Record<string, FileKind>

export type KindName = keyof typeof kinds

export const kindNames = Object.keys(kinds) as KindName[]

/** The types that are stored, for the file dialogues of browsers. */
export const storedTypes: string[] = kindNames.map((name) => kinds[name].mimeType)

/** The labels of all kinds, for messages. */
export const allKinds: string = kindNames.map((name) => kinds[name].label).join(', ')

/** @returns whether a kind is called so; what says nothing (`application/octet-stream`) fits all */
export function isDeclaredAs(name: KindName, mimeType: string | undefined): boolean {
  const declared = (mimeType ?? '').split(';')[0]!.trim().toLowerCase()
  if (['', 'application/octet-stream', 'binary/octet-stream'].includes(declared)) return true
  const kind: FileKind = kinds[name]
  return declared === kind.mimeType || (kind.aliases ?? []).includes(declared)
}

/** @returns the ending of a name in lower case without the dot; empty where it has none */
export function endingOf(name: string): string {
  return /\.([^.\s/\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** @returns whether the ending of a name is one of the kind's */
export function isNamedAs(name: KindName, fileName: string): boolean {
  return (kinds[name].extensions as string[]).includes(endingOf(fileName))
}

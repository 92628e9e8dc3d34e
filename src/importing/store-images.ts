import { extname } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { Locale } from '../content/locales.ts'
import { toSlug } from '../lib/slug.ts'
import { filesOf } from '../workflow/erase/files-of.ts'
import type { Suggestion } from '../workflow/imports/suggestion.ts'
import { findCredits } from './image-credits.ts'
import type { Message } from './import-error.ts'
import { labels, places } from './suggestion-words.ts'
import { walkBlocks, type ImportedBlock, type ImportedImage } from './tree.ts'
import { altMissing, imageUnreadable } from './warnings.ts'

/** More pixels than that are no illustration; they are not unpacked. */
const mostPixels = 50_000_000

/** Formats that are stored as they are. */
const kept: Record<string, { mimeType: string; ending: string }> = {
  jpeg: { mimeType: 'image/jpeg', ending: '.jpg' },
  png: { mimeType: 'image/png', ending: '.png' },
  webp: { mimeType: 'image/webp', ending: '.webp' },
}

export interface StoredImages {
  ids: Map<ImportedImage, string>
  suggestions: Suggestion[]
  notMapped: Message[]
  warnings: Message[]
}

export interface StoreImages {
  req: PayloadRequest
  locale: Locale
  /** Name of the document's file. */
  fileName: string
  /** Told of each file that was written. */
  onFile: (name: string) => void
}

/** Keeps the images of a document as records of the media library, in the transaction of the request. */
export async function storeImages(
  blocks: readonly ImportedBlock[],
  { req, locale, fileName, onFile }: StoreImages,
): Promise<StoredImages> {
  const stored: StoredImages = {
    ...{ ids: new Map(), suggestions: [], notMapped: [], warnings: [] },
  }
  const credits = findCredits(blocks)
  const base = toSlug(fileName.slice(0, fileName.length - extname(fileName).length)) || 'image'
  let number = 0
  for (const block of walkBlocks(blocks)) {
    if (block.kind !== 'image') continue
    number += 1
    const prepared = await prepare(block.bytes)
    if (!prepared) {
      stored.notMapped.push(imageUnreadable(number))
      continue
    }
    const name = `${base}-${number}${prepared.ending}`
    // Not made up: the text cannot be published before somebody has looked at the image.
    const alt = block.alt || null
    if (!alt) stored.warnings.push(altMissing(name))
    const credit = credits.get(block) ?? null
    const file = {
      data: prepared.data,
      mimetype: prepared.mimeType,
      name,
      size: prepared.data.length,
    }
    const media = await createMedia(req, { alt, credit, locale, file })
    media.files.forEach(onFile)
    stored.ids.set(block, media.id)
    if (credit) stored.suggestions.push(creditOf(credit, media.id, number))
  }
  return stored
}

type File = NonNullable<PayloadRequest['file']>

async function createMedia(
  req: PayloadRequest,
  {
    alt,
    credit,
    locale,
    file,
  }: { alt: string | null; credit: string | null; locale: Locale; file: File },
) {
  const payload: Payload = req.payload
  const created = await payload.create({
    ...{
      collection: 'media',
      data: { ...(alt && { alt }), ...(credit && { credit }) },
      file,
      locale,
      depth: 0,
      req,
    },
    ...(req.user ? { user: req.user, overrideAccess: false } : {}),
  })
  return { id: String(created.id), files: filesOf({ ...created }) }
}

function creditOf(credit: string, id: string, number: number): Suggestion {
  return {
    ...{
      key: `image-credit-${number}`,
      label: labels.credit,
      shown: credit,
      where: places.afterImage,
    },
    ...{ certainty: 'likely', record: null, data: { credit }, target: { collection: 'media', id } },
    state: 'filled',
  }
}

/** An image as it can be stored: others than those that browsers show become PNG. Null: it is none. */
async function prepare(bytes: Uint8Array) {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    const { format, width = 0, height = 0 } = await image.metadata()
    if (width * height > mostPixels) return null
    const own = kept[format ?? '']
    // Unpacked once, so that what is damaged is known now and not when a reader sees it.
    const png = await image.png().toBuffer()
    if (own) return { ...own, data: Buffer.from(bytes) }
    return format === 'svg' ? null : { mimeType: 'image/png', ending: '.png', data: png }
  } catch {
    return null
  }
}

import type { PayloadRequest, UploadField } from 'payload'
import { upload } from 'payload/shared'
import type { Label } from '../content/content-type.ts'
import { say, type Message } from '../lib/messages.ts'
import { idOfReference } from '../lib/reference.ts'

const images = 'image/'

interface ImageOptions {
  name: string
  label: Label
  hasMany: boolean
  /** Said to whoever puts a document here: where it belongs. */
  refusal: Message
}

/** One image or several: the form offers images alone, whoever writes another way is told so. */
export function imageField({ name, label, hasMany, refusal }: ImageOptions): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    hasMany,
    label,
    filterOptions: { mimeType: { contains: images } },
    validate: async (value: unknown, args: Parameters<typeof upload>[1]) =>
      (await hasOtherFiles(args.req, value)) ? say(args.req, refusal) : upload(value, args),
  }
}

async function hasOtherFiles(req: PayloadRequest, value: unknown): Promise<boolean> {
  const ids = [value].flat().flatMap((file) => idOfReference(file) ?? [])
  if (ids.length === 0) return false
  const { docs } = await req.payload.db.find<{ id: string; mimeType?: string | null }>({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    req,
  })
  return docs.some(({ mimeType }) => !mimeType?.startsWith(images))
}

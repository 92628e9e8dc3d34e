import type { PayloadRequest, UploadField } from 'payload'
import { upload } from 'payload/shared'
import { say } from '../../src/lib/messages.ts'
import { idOfReference } from '../../src/lib/reference.ts'

const images = 'image/'

/** Photographs: the form offers images alone, and whoever writes another way is told so. */
export const gallery: UploadField = {
  name: 'gallery',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label: { ru: 'Фотографии', en: 'Photo gallery' },
  filterOptions: { mimeType: { contains: images } },
  validate: async (value: unknown, args: Parameters<typeof upload>[1]) => {
    if (await hasOtherFiles(args.req, value))
      return say(args.req, {
        ru: 'Здесь могут быть только изображения: документы добавьте в «Записи и презентации».',
        en: 'Only images belong here: add documents to “Recordings and presentations”.',
      })
    return upload(value, args)
  },
}

async function hasOtherFiles(req: PayloadRequest, value: unknown): Promise<boolean> {
  const ids = Array.isArray(value) ? value.flatMap((file) => idOfReference(file) ?? []) : []
  if (ids.length === 0) return false
  const { docs } = await req.payload.db.find<{ id: string; mimeType?: string | null }>({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    req,
  })
  return docs.some(({ mimeType }) => !mimeType?.startsWith(images))
}

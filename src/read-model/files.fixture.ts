import type { ContentModel, FieldModel, FrozenFields } from '../content/model.ts'
import type { Told } from './ledger.fixture.ts'
import { fixtureModel } from './model.fixture.ts'

const flags = { unlisted: true, localized: false, required: false } as const
const further: FieldModel[] = [
  { name: 'originalName', kind: 'text', many: false, ...flags },
  { name: 'renditions', kind: 'json', ...flags },
]

/** `fixtureModel`, and files say what they are made of. */
export const filesModel: ContentModel = {
  types: fixtureModel.types.map((type) =>
    type.slug === 'media' ? { ...type, fields: [...type.fields, ...further] } : type,
  ),
}

/** @returns a document, under an invented name of the kind that storage gives */
export function pdf(id: string, letter: string): Told {
  return media(id, { filename: pdfName(letter), mimeType: 'application/pdf' })
}

/** @param x where the focal point is */
export function photo(id: string, letter: string, x = 50): Told {
  const renditions = {
    ...{ width: 800, height: 600, focalPoint: { x, y: 50 }, formats: ['webp', 'jpg'] },
    crops: { full: { widths: [320, 640], ratio: 4 / 3 }, '16x9': { widths: [320], ratio: 16 / 9 } },
  }
  return media(id, { filename: photoName(letter), mimeType: 'image/jpeg', renditions })
}

function media(id: string, ru: FrozenFields): Told {
  return { type: 'media', id, ru: { originalName: `Имя ${id}`, ...ru } }
}

export const stem = (letter: string) => letter.repeat(32)
export const pdfName = (letter: string) => `${stem(letter)}.pdf`
export const photoName = (letter: string) => `${stem(letter)}.jpg`

/** All sizes of a `photo`. */
export function sizesOf(letter: string, x = 50): string[] {
  const sizes = ['full.w320', 'full.w640', `16x9-${x}-50.w320`]
  return sizes.flatMap((size) =>
    ['webp', 'jpg'].map((format) => `${stem(letter)}.${size}.${format}`),
  )
}

/** @returns a statement that shows a file, and names a speaker */
export function statement(id: string, shown: { image?: string; speaker?: string } = {}): Told {
  const { image, speaker } = shown
  return {
    id,
    ru: {
      ...{ title: id, slug: id },
      ...(image && { image: { type: 'media', id: image } }),
      ...(speaker && { speaker: { type: 'people', id: speaker } }),
    },
  }
}

export function person(id: string, portrait?: string): Told {
  const shown = portrait && { portrait: { type: 'media', id: portrait } }
  return { type: 'people', id, ru: { name: id, ...shown } }
}

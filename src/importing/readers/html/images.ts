import type { Message } from '../../import-error.ts'
import type { ImportedImage } from '../../tree.ts'

/** What images are stored as; the bytes are looked at when they are stored. */
const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/tiff': 'tiff',
}

/** More images than that are no document's. */
const most = 200

/**
 * Takes images out of a page: those that are written in it. Nothing is fetched: an image elsewhere is
 * named in `notMapped`, so that an editor can get and add it.
 */
export function imageFinder(notMapped: Message[]) {
  let count = 0
  return (src: string, alt: string): ImportedImage | null => {
    const [, type = '', base64] = /^data:([\w/+.-]+);base64,([\s\S]+)$/i.exec(src) ?? []
    const ending = endings[type.toLowerCase()]
    if (base64 === undefined || !ending || count >= most) {
      notMapped.push(say(src, alt))
      return null
    }
    count += 1
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
    return { kind: 'image', bytes, alt, name: `image-${count}.${ending}` }
  }
}

function say(src: string, alt: string): Message {
  const named = alt ? { ru: ` («${alt}»)`, en: ` (“${alt}”)` } : { ru: '', en: '' }
  const shown = src.startsWith('data:') ? src.slice(0, 40) : src.slice(0, 200)
  if (/^https?:/i.test(src))
    return {
      en: `An image${named.en} is on another site and was not fetched. Its address stays in the text: ${shown}`,
      ru: `Изображение${named.ru} лежит на другом сайте, мы его не загружали. В тексте оставлена ссылка: ${shown}`,
    }
  return {
    en: `An image${named.en} could not be taken from the file (${shown || 'no address'}). Add it by hand.`,
    ru: `Изображение${named.ru} не удалось взять из файла (${shown || 'нет адреса'}). Добавьте его вручную.`,
  }
}

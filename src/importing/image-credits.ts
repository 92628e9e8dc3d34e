import { textOfInlines, type ImportedBlock, type ImportedImage } from './tree.ts'

const credit =
  /^(?:(?:Фото(?:графия)?|Снимок|Изображение|Photo|Image)(?:\sby)?\s*[:—–-]\s*|©\s*(?:Фото\s*:?\s*)?)(.{2,120})$/iu

/** Who made an image, where the line after it says so: `Фото: Иван Петров`, `© ТАСС`. */
export function findCredits(blocks: readonly ImportedBlock[]): Map<ImportedImage, string> {
  const credits = new Map<ImportedImage, string>()
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    if (block.kind !== 'image' || next?.kind !== 'paragraph') return
    const named = credit.exec(textOfInlines(next.inlines).trim())?.[1]?.replace(/\.$/, '').trim()
    if (named) credits.set(block, named)
  })
  return credits
}

import { escapeHtml, escapeMarkdown } from './escaping.ts'
import { markEmbed, type MarkerFormat } from './markers.ts'
import type { Embed, Upload } from './tree.ts'

const escape: { [format in MarkerFormat]: (text: string) => string } = {
  h: escapeHtml,
  m: escapeMarkdown,
  t: (text) => text,
}

/** What stands below an image, with whom it is by; in HTML that can be styled. */
function captionOf({ caption, credit }: Pick<Upload, 'caption' | 'credit'>, format: MarkerFormat) {
  const words = [caption, credit].filter(Boolean).map(escape[format])
  if (!credit || format !== 'h') return words.join(format === 'h' ? ' ' : ' — ')
  return [...words.slice(0, -1), `<small>${words.at(-1)}</small>`].join(' ')
}

/** Marks what is found on delivery, with what stands in the text itself. */
export function embedMarker(format: MarkerFormat, block: Embed): string {
  switch (block.type) {
    case 'relationship':
      return markEmbed(format, { kind: block.type, references: [block.reference] })
    case 'upload': {
      const extra = captionOf(block, format)
      return markEmbed(format, { kind: block.type, references: [block.reference], extra })
    }
    case 'gallery':
    case 'files': {
      const extra = escape[format](block.caption)
      return markEmbed(format, { kind: block.type, references: block.references, extra })
    }
    case 'recommendation': {
      const { guideline, id: extra } = block
      return markEmbed(format, { kind: block.type, references: [guideline], extra })
    }
  }
}

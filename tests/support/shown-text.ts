import { fromMarkdown } from 'mdast-util-from-markdown'

/** The text that a browser shows of our HTML, one line for each block. */
export function textOfHtml(html: string): string {
  const lines = html.replace(/<br>|<\/(?:p|h\d|li|blockquote|td|th)>/g, '\n')
  return decodeEntities(lines.replace(/<[^>]*>/g, ''))
}

/** The five characters that our HTML escapes; the last first would unescape twice. */
function decodeEntities(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return text.replace(/&(#?\w+);/g, (entity, name: string) => characters[name] ?? entity)
}

interface MarkdownNode {
  type: string
  value?: string
  children?: MarkdownNode[]
}

/** The text that a CommonMark reader shows, one line for each block. */
export function textOfMarkdown(markdown: string): string {
  const textOf = ({ type, value, children = [] }: MarkdownNode): string => {
    if (type === 'break') return '\n'
    const inner = value ?? children.map(textOf).join('')
    return ['paragraph', 'heading'].includes(type) ? `${inner}\n` : inner
  }
  return textOf(fromMarkdown(markdown))
}

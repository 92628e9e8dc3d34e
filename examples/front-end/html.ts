/** HTML that may be put into a page as it is. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Puts values into HTML; all but `Html` is escaped, and what is missing is left out. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, i) => text + toText(parts[i])).join(''))
}

/** @param text HTML of the API (`body.html`): semantic, without scripts and styles */
export const trusted = (text: string | undefined) => new Html(text ?? '')

function toText(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'object') return part.map(toText).join('')
  return String(part).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

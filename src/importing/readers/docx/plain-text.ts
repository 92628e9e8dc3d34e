const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * What is left out: what was deleted or moved away in review, the second copy of what is written
 * twice for older programs, and properties.
 */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Choice', 'w:instrText', 'w:pPr', 'w:rPr'])

/**
 * The paragraphs of a part of a Word document, read without any library: to compare with what the
 * reader made of it. A paragraph inside of another one (a text box) follows it.
 */
export function paragraphsOf(xml: string): string[] {
  const done: string[] = []
  const open: string[] = []
  let inner: string[] = []
  let skipping = 0
  let isText = false
  const add = (text: string) => {
    if (open.length > 0 && skipping === 0) open.push((open.pop() ?? '') + text)
  }
  for (const [, slash, name = '', , selfClosing, text] of xml.matchAll(tokens)) {
    if (text !== undefined) {
      if (isText) add(decode(text))
    } else if (skipped.has(name)) skipping += selfClosing ? 0 : slash ? -1 : 1
    else if (name === 'w:t' || name === 'm:t') isText = !slash && !selfClosing
    else if (name === 'w:tab' && !slash) add('\t')
    else if ((name === 'w:br' || name === 'w:cr') && !slash) add('\n')
    else if (name === 'w:noBreakHyphen') add('\u2011')
    else if (name === 'w:p' && !slash && !selfClosing) open.push('')
    else if (name === 'w:p' && slash) {
      const paragraph = open.pop() ?? ''
      if (open.length > 0) inner.push(paragraph)
      else {
        done.push(paragraph, ...inner)
        inner = []
      }
    }
  }
  return done.filter((paragraph) => paragraph.trim() !== '')
}

const tokens = /<(\/?)([\w:]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g

function decode(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

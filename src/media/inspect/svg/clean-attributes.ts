import type { SaxesTagNS } from 'saxes'
import { allowedAttributes } from './allowed.ts'
import { cleanDeclarations, isHarmless } from './clean-css.ts'

const xlinkNamespace = 'http://www.w3.org/1999/xlink'
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** @returns what is kept of an element's attributes, as XML with a space before each */
export function writeAttributes(tag: SaxesTagNS): string {
  const written = new Map<string, string>()
  for (const attribute of Object.values(tag.attributes)) {
    const name = nameOf(attribute)
    const value = name !== null && !written.has(name) && cleanValue(name, attribute.value)
    if (name !== null && typeof value === 'string') written.set(name, value)
  }
  return [...written].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
}

/** `xlink:href` becomes `href`, as SVG 2 has it; what is of other namespaces draws nothing. */
function nameOf({ uri, local }: { uri: string; local: string }): string | null {
  if (uri === '' || (uri === xlinkNamespace && local === 'href')) return local
  return uri === xmlNamespace && local === 'space' ? 'xml:space' : null
}

/** @returns what is kept of an attribute, or null for nothing */
function cleanValue(name: string, value: string): string | null {
  if (name === 'style') return cleanDeclarations(value) || null
  if (name === 'xml:space') return value
  if (!allowedAttributes.has(name)) return null
  if (name === 'href') return reference.test(value.trim()) ? value.trim() : null
  return isHarmless(value) ? value : null
}

/** Parts of this very drawing, and pictures within it; what is in another file would be fetched. */
const reference = /^(?:#[\p{L}\p{N}_.:-]+|data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]+)$/u

/** @returns text as it may stand in XML, also in a quoted attribute */
export const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

import { allowedProperties } from './allowed.ts'

/** Lists of elements, classes and ids, also within one another; no attributes, which can be spied out. */
const selectors = /^[\w\s.#,>*-]+$/

/** Addresses of parts of this very drawing. */
const ownParts = /\burl\(\s*(["']?)#[\p{L}\p{N}_.:-]+\1\s*\)/giu

/** Whatever fetches, runs or ends the style. */
const fetching =
  /url\s*\(|image-set|image\s*\(|src\s*\(|expression|script\s*:|data\s*:|:\/\/|[<\\{}@]/i

/** @returns whether a value of an attribute or a property refers to nothing outside the drawing */
export function isHarmless(value: string): boolean {
  return !fetching.test(value.replace(ownParts, ''))
}

/** @returns the declarations of known properties; none where escapes could hide others */
export function cleanDeclarations(style: string): string {
  if (/[\\@]|\/\*/.test(style)) return ''
  return style
    .split(';')
    .map((declaration) => declaration.split(/:([^]*)/, 2).map((part) => part.trim()))
    .filter(([property = '', value = '']) => isAllowed(property, value))
    .map(([property, value]) => `${property}:${value}`)
    .join(';')
}

const isAllowed = (property: string, value: string) =>
  allowedProperties.has(property) && value !== '' && isHarmless(value)

/** @returns a style sheet of plain rules with known properties; what is neither is left out */
export function cleanStyleSheet(css: string): string {
  const plain = css.replace(/\/\*[^]*?\*\//g, ' ')
  if (plain.includes('\\')) return ''
  return [...plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
    .map(([, names = '', declarations = '']) => [names.trim(), cleanDeclarations(declarations)])
    .filter(([names = '', declarations]) => selectors.test(names) && declarations !== '')
    .map(([names, declarations]) => `${names}{${declarations}}`)
    .join('')
}

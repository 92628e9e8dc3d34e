import { locales, type Locale } from '../content/locales.ts'

/**
 * Keys of the tables, computed instead of stored: a document's key is the sequence of the ledger
 * entry that published it, so that every node orders documents of the same instant alike.
 */

const fieldsOfType = 256

/** @returns key of a document in one locale */
export function renditionKey(document: number, locale: (typeof locales)[number]): number {
  return document * locales.length + locales.indexOf(locale)
}

/** @returns the first and the last key that renditions of a document can have */
export function renditionKeys(document: number): [first: number, last: number] {
  return [document * locales.length, (document + 1) * locales.length - 1]
}

/** @returns the document that a rendition is of */
export function documentOf(rendition: number): number {
  return Math.floor(rendition / locales.length)
}

/** @returns the language that a rendition is in */
export function localeOf(rendition: number): Locale {
  return locales[rendition % locales.length] ?? locales[0]
}

/** @returns key of one rich text of a rendition; `field` is its index in the fields of the type */
export function richTextKey(rendition: number, field: number): number {
  return rendition * fieldsOfType + field
}

/** @returns the rendition a rich text belongs to */
export function renditionOf(richText: number): number {
  return Math.floor(richText / fieldsOfType)
}

/** Numbers of JavaScript are whole up to this many bits. */
const mostBits = 53

/** @returns which fields of a type, by index, a rendition has a rich text in: one bit for each */
export function richTextBits(fields: Iterable<number>): number {
  return [...fields].reduce((bits, field) => bits + bitOf(field), 0)
}

/** @param bits as `richTextBits` tells them */
export function hasRichText(bits: number, field: number): boolean {
  return field < mostBits && Math.floor(bits / bitOf(field)) % 2 === 1
}

function bitOf(field: number): number {
  if (field >= mostBits)
    throw new RangeError(`Rich text must be among the first ${mostBits} fields.`)
  return 2 ** field
}

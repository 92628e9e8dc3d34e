import { addressOf } from '../content/addresses.ts'
import type { DeliveredDocument } from './batch.ts'

/** First part of the addresses of uploaded files. */
export const mediaPrefix = '/media/'

/** @returns the public path of a document as it is now, or null where its type has no page */
export function pathOf({ document, type }: DeliveredDocument): string | null {
  return addressOf(type, (document.past?.current ?? document).slug)
}

/** @returns the address of an uploaded file, or null for a document without one */
export function fileUrlOf(delivered: DeliveredDocument): string | null {
  const { filename } = delivered.values()
  return typeof filename === 'string' ? mediaPrefix + encodeURIComponent(filename) : null
}

import { addressOf } from '../content/addresses.ts'
import type { DeliveredDocument } from './batch.ts'

/** First part of the addresses of uploaded files. */
export const mediaPrefix = '/media/'

/** @returns the public path of a document as it is now, or null where its type has no page */
export function pathOf({ document, type }: DeliveredDocument): string | null {
  return addressOf(type, (document.past?.current ?? document).slug)
}

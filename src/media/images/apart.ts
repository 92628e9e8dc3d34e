import type { Renditions } from '../renditions.ts'
import { makeRenditions, type ImageSource } from './make-renditions.ts'

/** A size of an image, as it is to be kept. */
export interface MadeFile {
  name: string
  bytes: Uint8Array
  mediaType: string
}

export interface MadeSizes {
  renditions: Renditions
  files: MadeFile[]
}

/** Makes sizes in the process of whoever calls it: `makeRenditionsApart` has it called in another one. */
export default async function makeHere(source: ImageSource): Promise<MadeSizes> {
  const files: MadeFile[] = []
  const keep = (name: string, bytes: Buffer, mediaType: string) =>
    Promise.resolve(void files.push({ name, bytes: new Uint8Array(bytes), mediaType }))
  const renditions = await makeRenditions({ ...source, bytes: Buffer.from(source.bytes) }, keep)
  return { renditions, files }
}

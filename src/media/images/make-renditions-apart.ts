import { runApart } from '../../lib/run-apart.ts'
import type { Renditions } from '../renditions.ts'
import type { MadeSizes } from './apart.ts'
import type { ImageSource } from './make-renditions.ts'

/** How long the sizes of one image may take, in milliseconds: a large one takes some seconds. */
const mostMs = 600_000

/** Keeps one size. */
type KeepFile = (name: string, bytes: Uint8Array, mediaType: string) => Promise<void>

/**
 * The same as `makeRenditions`, in a process of its own: decoders of images are written in C, and what
 * one crashes of would be tried again at each start of the server.
 * @param keep is given each size when all are made; when it throws, the rest is not kept
 * @throws Exhausted when it takes too long, or too much memory
 * @throws Error when the image cannot be read
 */
export async function makeRenditionsApart(
  source: ImageSource,
  keep: KeepFile,
): Promise<Renditions> {
  const { renditions, files } = await runApart<MadeSizes>(
    'src/media/images/apart.ts',
    source,
    mostMs,
  )
  for (const { name, bytes, mediaType } of files) await keep(name, bytes, mediaType)
  return renditions
}

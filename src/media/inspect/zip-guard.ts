import { buffer } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

/** Why an archive is refused before anything of it is used. */
export type ZipRefusalCode = 'encrypted' | 'bomb' | 'nested' | 'macros' | 'broken'

/** An archive that must not be opened. */
export class ZipRefusal extends Error {
  override readonly name = 'ZipRefusal'
  readonly code: ZipRefusalCode

  constructor(code: ZipRefusalCode, reason: string) {
    super(reason)
    this.code = code
  }
}

export interface ZipLimits {
  maxEntries: number
  /** Sum of all entries as they are unpacked, in bytes. */
  maxTotalBytes: number
  /** Unpacked size by packed size of one entry; small entries may be packed better. */
  maxRatio: number
}

export interface ZipEntry {
  name: string
  /** As unpacked, counted and not taken from the archive's word, in bytes. */
  size: number
}

export interface InspectedZip {
  entries: ZipEntry[]
  /** Unpacks one entry. @throws ZipRefusal when there is no such entry */
  read(name: string): Promise<Buffer>
}

/** What Office files need, and far more than they have. */
export const officeLimits: ZipLimits = {
  maxEntries: 5_000,
  maxTotalBytes: 200 * 1024 * 1024,
  maxRatio: 200,
}

/** Text compresses well: below this size the ratio says nothing. */
const ratioFromBytes = 1024 * 1024

const nestedArchive = /\.(?:zip|docx|docm|xlsx|xlsm|pptx|pptm|jar|7z|rar|gz|tgz|bz2|xz|tar)$/i
const macros = /(?:^|\/)vba(?:Project|Data)[^/]*$/i

/**
 * Unpacks an archive once, keeping nothing, to know what it holds. Sizes are counted while unpacking
 * and unpacking ends at the limits, so an archive that lies about its sizes gains nothing by it.
 * @throws ZipRefusal
 */
export async function inspectZip(bytes: Uint8Array, limits: ZipLimits): Promise<InspectedZip> {
  const zip = await open(bytes)
  const found = await readEntries(zip, limits)
  const entries: ZipEntry[] = []
  let total = 0
  for (const entry of found) {
    refuseByName(entry)
    const size = await measure(zip, entry, limits, limits.maxTotalBytes - total)
    total += size
    entries.push({ name: entry.fileName, size })
  }
  return {
    entries,
    async read(name) {
      const entry = found.find(({ fileName }) => fileName === name)
      if (!entry) throw new ZipRefusal('broken', `There is no ${name} in the archive.`)
      return buffer(await openEntry(zip, entry))
    },
  }
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuseTwoDirectories(archive)
  try {
    return await yauzl.fromBufferPromise(archive, { lazyEntries: true, autoClose: false })
  } catch (error) {
    throw new ZipRefusal('broken', (error as Error).message)
  }
}

/**
 * Readers of ZIP disagree which of two directories counts: what is inspected here must be what is
 * opened later. So the last signature of its end must be where the file's end says it is, and the
 * directory right before it: some count its place from the beginning of the file and others from its
 * end, which differs where one archive stands behind another.
 */
function refuseTwoDirectories(archive: Buffer): void {
  const at = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const isWhole = at >= 0 && at + 22 <= archive.length
  if (!isWhole || at + 22 + archive.readUInt16LE(at + 20) !== archive.length)
    throw new ZipRefusal('broken', 'The directory at the end of the archive is missing or cut.')
  // Archives of more than 4 GB, whose directory is described elsewhere, are none of ours.
  if (archive.readUInt32LE(at + 12) + archive.readUInt32LE(at + 16) !== at)
    throw new ZipRefusal('broken', 'The directory of the archive is not where its end says.')
}

async function readEntries(zip: ZipFile, { maxEntries }: ZipLimits): Promise<Entry[]> {
  if (zip.entryCount > maxEntries)
    throw new ZipRefusal('bomb', `The archive has ${zip.entryCount} entries.`)
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch (error) {
    throw new ZipRefusal('broken', (error as Error).message)
  }
  const names = new Set(entries.map(({ fileName }) => fileName))
  if (names.size < entries.length)
    throw new ZipRefusal('broken', 'Two entries of the archive have the same name.')
  return entries
}

function refuseByName(entry: Entry): void {
  const { fileName } = entry
  if (entry.isEncrypted()) throw new ZipRefusal('encrypted', `${fileName} is encrypted.`)
  if (macros.test(fileName)) throw new ZipRefusal('macros', `${fileName} is a macro.`)
  if (nestedArchive.test(fileName)) throw new ZipRefusal('nested', `${fileName} is an archive.`)
}

/** How large an entry is; what is an archive by its first bytes is one, whatever its name. */
async function measure(
  zip: ZipFile,
  entry: Entry,
  { maxRatio }: ZipLimits,
  allowed: number,
): Promise<number> {
  let size = 0
  let head = Buffer.alloc(0)
  try {
    for await (const chunk of await openEntry(zip, entry)) {
      size += chunk.length
      if (head.length < 4) head = Buffer.concat([head, chunk.subarray(0, 4)])
      const isDense = size > ratioFromBytes && size > entry.compressedSize * maxRatio
      if (size > allowed || isDense)
        throw new ZipRefusal('bomb', `${entry.fileName} unpacks to more than is allowed.`)
    }
  } catch (error) {
    if (error instanceof ZipRefusal) throw error
    throw new ZipRefusal('broken', (error as Error).message)
  }
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')))
    throw new ZipRefusal('nested', `${entry.fileName} is an archive.`)
  return size
}

async function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>
}

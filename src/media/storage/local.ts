import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { clampRange, isStorableName, type FileStorage, type ListedFile } from './storage.ts'

/** Files that are being written; the dot keeps them out of `list` and `read`. */
const unfinished = '.writing-'

/** @returns a storage that keeps files in a folder, which is made when it is first written to */
export function localStorage(directory: string): FileStorage {
  return {
    async read(name, range) {
      if (!isStorableName(name)) return null
      const handle = await openFile(join(directory, name))
      if (!handle) return null
      try {
        const { size } = await handle.stat()
        // An empty range of an empty file cannot be said with both ends.
        const part = range && clampRange(range, size)
        return { size, stream: handle.createReadStream(part ?? {}) }
      } catch (error) {
        await handle.close()
        throw error
      }
    },
    async write(name, bytes) {
      if (!isStorableName(name)) throw new Error(`not a name of a stored file: ${name}`)
      await mkdir(directory, { recursive: true })
      const temporary = join(directory, `${unfinished}${randomUUID()}`)
      try {
        await writeDurably(temporary, bytes)
        await rename(temporary, join(directory, name))
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    },
    async remove(name) {
      if (isStorableName(name)) await rm(join(directory, name), { force: true })
    },
    list: (prefix = '') => listFiles(directory, prefix),
  }
}

/** A link would lead out of the folder, and a folder or a pipe is not a file: null for these. */
async function openFile(path: string): Promise<FileHandle | null> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const handle = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ELOOP', 'ENOTDIR', 'ENXIO'].includes(error.code ?? '')) return null
    throw error
  })
  if (!handle || (await handle.stat()).isFile()) return handle
  await handle.close()
  return null
}

/** What the database will refer to must outlive a failure of power. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* listFiles(directory: string, prefix: string): AsyncGenerator<ListedFile> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) {
    if (!name.startsWith(prefix) || !isStorableName(name)) continue
    const stats = await lstat(join(directory, name)).catch(() => null)
    if (stats?.isFile()) yield { name, size: stats.size, changedAt: stats.mtime }
  }
}

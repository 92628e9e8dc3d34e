import type { Payload } from 'payload'
import { startWorker, type Worker } from '../../lib/worker.ts'
import { removeFile } from '../../media/storage/remove-file.ts'
import { stemOf } from '../../media/names.ts'
import type { FileStorage } from '../../media/storage/storage.ts'
import { storageOf } from './storage-of.ts'

/** Between two sweeps, and how long a file may be stored before its document is committed, in ms. */
const hour = 3_600_000

/** Names that this program gives (`src/media/names.ts`); whatever else is in the storage is not ours. */
const ourName = /^[\da-f]{32}(?:-\d+)?\./

/**
 * Removes files that no document names: what a failed commit or a power cut left behind, and what was
 * replaced. Files of the last hour stay, since their document may be on its way.
 * @param before files that were written later stay
 * @returns names of the originals whose files were removed
 */
export async function sweepFiles(
  payload: Payload,
  before: Date = new Date(Date.now() - hour),
): Promise<string[]> {
  const storage = storageOf(payload)
  const stems = await oldStems(storage, before)
  if (stems.size === 0) return []
  // Asked after the files were listed: a document that comes later has a file that is newer.
  for (const filename of await namesInUse(payload)) stems.delete(stemOf(filename))
  const swept: string[] = []
  for (const stem of stems) {
    if (!(await isStillOld(storage, stem, before))) continue
    await removeFile(storage, `${stem}.`)
    swept.push(stem)
  }
  return swept
}

const firstPart = (name: string) => name.slice(0, name.indexOf('.'))

/** A file and all that was made of it stay as long as any of them is new. */
async function oldStems(storage: FileStorage, before: Date): Promise<Set<string>> {
  const old = new Set<string>()
  const fresh = new Set<string>()
  for await (const { name, changedAt } of storage.list())
    if (ourName.test(name)) (changedAt < before ? old : fresh).add(firstPart(name))
  return new Set([...old].filter((stem) => !fresh.has(stem)))
}

async function namesInUse({ db }: Payload): Promise<string[]> {
  const collection = 'media'
  const { docs } = await db.find<{ filename?: string | null }>({
    ...{ collection, limit: 0, pagination: false, select: { filename: true } },
  })
  return docs.flatMap(({ filename }) => filename ?? [])
}

/** The same bytes may have been uploaded again meanwhile, under the same name. */
async function isStillOld(storage: FileStorage, stem: string, before: Date): Promise<boolean> {
  for await (const { changedAt } of storage.list(`${stem}.`)) if (changedAt >= before) return false
  return true
}

/** Sweeps now and each hour; what fails is in the log and is tried again. */
export function startSweeper(payload: Payload): Worker {
  return startWorker({
    work: () => sweepFiles(payload),
    wait: () => hour,
    onError: (err) => payload.logger.error({ err }, 'Orphaned files cannot be removed'),
  })
}

import { environment } from '../config/environment.ts'
import type { Redirect } from '../content/model.ts'
import type { LedgerRecord, LedgerSource } from '../ledger/entry.ts'
import { databaseSource } from '../ledger/source.ts'
import { findHistory } from '../ledger/stored.ts'
import { verifyLedger } from '../ledger/verify.ts'
import { UserError } from '../lib/user-error.ts'
import { loadPayload } from '../server/open-payload.ts'
import { requireDatabase } from '../server/prepare-storage.ts'
import { runCommand } from './command.ts'

const usage = 'npm run ledger -- verify | show ID'

/** `npm run ledger`: only reads, so it may run beside the server. */
await runCommand(async () => {
  const [command, id] = process.argv.slice(2)
  const work = command === 'verify' ? verify : command === 'show' && id ? () => show(id) : null
  if (!work) throw new UserError(`Usage: ${usage}`)
  requireDatabase(environment())
  return work()
})

async function verify(): Promise<number> {
  const payload = await loadPayload()
  const source = namingUnreadable(databaseSource(payload))
  const { verified, head, broken, erased } = await verifyLedger(source)
  await payload.destroy()
  console.log(`${verified} entries verified; the last one that fits has the hash ${head}.`)
  for (const { sequence, type, documentId, recordedAt, editions } of erased)
    console.log(
      `Entry ${sequence} erased ${type} ${documentId} on ${recordedAt}: ` +
        `${editions} ${editions === 1 ? 'entry has' : 'entries have'} no content any more.`,
    )
  if (!broken) return 0
  console.error(`Entry ${broken.sequence} ${broken.reason}.`)
  return 1
}

/** A batch with an entry that cannot be read is read one by one, so that the entry is named. */
function namingUnreadable(source: LedgerSource): LedgerSource {
  const read = async (after: number, limit: number): Promise<LedgerRecord[]> => {
    try {
      return await source.read(after, limit)
    } catch (error) {
      if (limit > 1) return read(after, 1)
      throw new UserError(`Entry ${after + 1} cannot be read: ${(error as Error).message}`)
    }
  }
  return { read }
}

async function show(id: string): Promise<number> {
  const payload = await loadPayload()
  const history = await findHistory({ payload }, id)
  await payload.destroy()
  if (history.length === 0) throw new UserError(`No publication has the id ${id}.`)
  history.forEach((record) => console.log(describe(record)))
  return 0
}

function describe({ entry, content }: LedgerRecord): string {
  const { ru, en } = content?.locales ?? {}
  const title = ru?.title ?? en?.title ?? ru?.name ?? en?.name ?? ''
  const note = content?.note?.ru ?? content?.note?.en
  const reason = content?.reason?.ru ?? content?.reason?.en
  const { successor, redirect } = content ?? {}
  return [
    `${entry.sequence}  ${entry.recordedAt}  ${entry.action} ${entry.version}`,
    `    ${entry.type}  [${entry.locales.join(', ')}]  ${content ? JSON.stringify(title) : '(erased)'}`,
    ...(note ? [`    note: ${note}`] : []),
    ...(content?.emergency ? ['    in an emergency, without approval'] : []),
    ...(reason ? [`    reason: ${reason}`] : []),
    ...(successor ? [`    superseded by ${successor.type} ${successor.id}`] : []),
    ...(redirect ? [`    redirect to ${nameOf(redirect)}`] : []),
    `    content ${entry.contentHash}`,
    `    entry   ${entry.hash}`,
  ].join('\n')
}

function nameOf(redirect: Redirect): string {
  return 'path' in redirect ? redirect.path : `${redirect.type} ${redirect.id}`
}

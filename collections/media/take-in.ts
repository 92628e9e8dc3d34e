import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { inspectApart } from '../../src/media/inspect/inspect-apart.ts'
import { FileRefusal } from '../../src/media/inspect/refusal.ts'
import { sha256 } from '../../src/lib/hash.ts'
import { storedName } from '../../src/media/names.ts'
import { cleanName } from '../../src/media/original-name.ts'
import { refuseInfected } from '../../src/media/scan/refuse-infected.ts'
import { intakeOf } from '../../src/workflow/files/intake-settings.ts'
import { noteIntake, type Intake } from './intake.ts'
import { fileNeeded, oneByOne, toPayloadError } from './refusals.ts'
import { withFocalPoint } from './take-focal-point.ts'

/**
 * Looks at an uploaded file before anything is done with it, on whatever way it came: REST, the admin
 * UI, the local API. Nothing is stored of what is refused, and nothing is fetched from an address.
 * @throws APIError (400) that says what to change, with the code of the refusal; 503 when a virus
 * scanner is wanted and does not answer
 */
export const takeIn: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, req } = hook
  if (operation !== 'create' && operation !== 'update') return args
  noteIntake(req, undefined)
  const isOfMany = operation === 'update' && 'where' in args && args.where !== undefined
  if (!req.file && operation === 'update') return withFocalPoint(args, req)
  if (!(await mayWrite(hook))) return args
  if (!req.file) throw toPayloadError(req, new FileRefusal('empty', fileNeeded))
  if (isOfMany) throw toPayloadError(req, new FileRefusal('unsupported', oneByOne))
  noteIntake(req, await receive(req, req.file))
  return withFocalPoint(args, req)
}

type Hook = Parameters<CollectionBeforeOperationHook>[0]

/** For whoever may not upload no work is done; Payload refuses them in a moment. */
async function mayWrite({ args, operation, req, overrideAccess }: Hook): Promise<boolean> {
  if (overrideAccess ?? ('overrideAccess' in args && args.overrideAccess)) return true
  const { access } = req.payload.collections.media.config
  const rule = operation === 'create' ? access.create : access.update
  return Boolean(await rule({ req }))
}

/** Inspects the file, and puts in its place what is to be stored under the name it is to have. */
async function receive(
  req: PayloadRequest,
  file: NonNullable<PayloadRequest['file']>,
): Promise<Intake> {
  const { limits, scan } = intakeOf(req.payload)
  try {
    const declared = { name: file.name, mimeType: file.mimetype }
    const found = await inspectApart(file.data, declared, limits)
    await refuseInfected(scan, file.data)
    const hash = sha256(found.bytes)
    const data = Buffer.from(found.bytes)
    const name = storedName(hash, found.extension)
    req.file = { name, data, size: data.length, mimetype: found.mimeType }
    return { file: found, sha256: hash, originalName: cleanName(file.name) }
  } catch (error) {
    throw toPayloadError(req, error)
  }
}

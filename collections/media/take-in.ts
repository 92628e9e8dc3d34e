import { createHash } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { say, type Message } from '../../src/lib/messages.ts'
import { inspect } from '../../src/media/inspect/inspect.ts'
import { FileRefusal } from '../../src/media/inspect/refusal.ts'
import { storedName } from '../../src/media/names.ts'
import { cleanName } from '../../src/media/original-name.ts'
import { ScanFailure } from '../../src/media/scan/scanner.ts'
import type { IntakeSettings } from '../../src/media/settings.ts'
import { intakeOf } from '../../src/workflow/files/intake-settings.ts'
import { noteIntake } from './intake.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

/**
 * Looks at an uploaded file before anything is done with it, on whatever way it came: REST, the admin
 * UI, the local API. Nothing is stored of what is refused. Files are never fetched from an address.
 * @throws APIError (400) that says what to change, with the code of the refusal; 503 when a virus
 * scanner is wanted and does not answer
 */
export const takeIn: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  noteIntake(req, undefined)
  // A size or a crop in the address of the request would have Payload make another file.
  const focalPoint = takeEdits(req)
  const { file } = req
  if (!file) {
    if (operation === 'create') throw refuse(req, { code: 'empty', said: fileNeeded })
    return { ...args, data: { ...args.data, ...focalPoint } }
  }
  // Whoever may not upload gets no work done; Payload refuses in a moment.
  if (!overrideAccess && !(await mayWrite(args.collection.config, operation, req))) return args
  if ('where' in args && !('id' in args && args.id)) throw refuse(req, { code: 'empty', said: oneByOne })
  await receive(req, file)
  return args
}

import type { Config } from 'payload'
import { sayTooLarge } from '../media/inspect/inspect.ts'
import { defaultLimits } from '../media/inspect/limits.ts'
import { clamdScanner } from '../media/scan/clamd.ts'
import type { IntakeSettings } from '../media/settings.ts'
import type { Environment } from './environment.ts'

/** What beside the file may be in a request: the fields of the form. */
const roomForFields = 2 * 1024 * 1024

/** What the installation says of uploads. */
export function intakeSettings({ mediaMaxBytes, clamdSocket }: Environment): IntakeSettings {
  const scan = clamdSocket === undefined ? null : clamdScanner(clamdSocket)
  return { limits: { ...defaultLimits, maxBytes: mediaMaxBytes }, scan }
}

/** How uploads are received: too large ones end while they come, in both languages of the admin UI. */
export function receiving({ mediaMaxBytes }: Environment): Config['upload'] {
  const { ru, en } = sayTooLarge(mediaMaxBytes)
  return {
    limits: { fileSize: mediaMaxBytes },
    requestSizeLimit: mediaMaxBytes + roomForFields,
    abortOnLimit: true,
    responseOnLimit: `${ru} / ${en}`,
  }
}

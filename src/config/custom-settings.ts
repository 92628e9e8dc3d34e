import { openFilePlace } from './file-place.ts'
import { intakeSettings } from './intake.ts'
import type { Environment } from './environment.ts'

/** What engines are told of this installation: they read it from Payload's `config.custom`. */
export function customSettings(env: Environment) {
  const { scheduleLeadSeconds, timeZone, siteUrl, previewHours, previewUrl, importMaxBytes } = env
  const settings = { scheduleLeadSeconds, timeZone, siteUrl, previewHours, previewUrl }
  return {
    ...{ ...settings, importMaxBytes },
    ...{ fileStorage: openFilePlace(env.files), intake: intakeSettings(env) },
  }
}

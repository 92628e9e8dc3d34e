import { defaultLimits, type InspectLimits } from './inspect/limits.ts'
import type { Scanner } from './scan/scanner.ts'

/** What an installation says of uploaded files. */
export interface IntakeSettings {
  limits: InspectLimits
  /** Searches for viruses; null where nothing does. */
  scan: Scanner | null
}

export const defaultIntake: IntakeSettings = { limits: defaultLimits, scan: null }

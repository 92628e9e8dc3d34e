import type { SeedDocument } from '../../document.ts'
import { patientGuidance } from './for-patients.ts'
import { handHygiene1 } from './hand-hygiene-1.ts'
import { handHygiene2 } from './hand-hygiene-2.ts'
import { habitGuidance } from './healthy-habits.ts'
import { pathwayGuidance } from './pathway.ts'
import { realGuidance } from './real.ts'
import { reminderGuidance } from './reminders.ts'

export const guidance: SeedDocument[] = [
  ...realGuidance,
  handHygiene1,
  handHygiene2,
  ...reminderGuidance,
  ...habitGuidance,
  ...pathwayGuidance,
  ...patientGuidance,
]

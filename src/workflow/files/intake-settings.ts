import type { Payload } from 'payload'
import { defaultIntake, type IntakeSettings } from '../../media/settings.ts'

/** What the installation says of uploads (`MEDIA_MAX_BYTES`, `CLAMD_SOCKET`). */
export function intakeOf({ config }: Pick<Payload, 'config'>): IntakeSettings {
  const { intake } = config.custom as { intake?: IntakeSettings }
  return intake ?? defaultIntake
}

import type { SeedDocument } from '../../document.ts'
import { heldEvents } from './held.ts'
import { moreHeldEvents } from './held-2.ts'
import { openEvents } from './open.ts'
import { plannedEvents } from './planned.ts'
import { realEvents } from './real.ts'

export const events: SeedDocument[] = [
  ...realEvents,
  ...heldEvents,
  ...moreHeldEvents,
  ...openEvents,
  ...plannedEvents,
]

import type { SeedDocument } from '../../document.ts'
import { competenceCentres } from '../sources/competence-centres.ts'
import { changeAnnouncements } from './changes.ts'
import { launchAnnouncements } from './launches.ts'
import { networkAnnouncements } from './network.ts'
import { otherAnnouncements } from './others.ts'

/** What the histories of centres refer to. */
export const announcementsBeforeCentres: SeedDocument[] = [
  competenceCentres,
  ...networkAnnouncements,
  ...launchAnnouncements,
]

/** What refers to the centres. */
export const announcementsOfCentres: SeedDocument[] = [
  ...changeAnnouncements,
  ...otherAnnouncements,
]

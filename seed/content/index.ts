import type { SeedDocument } from '../document.ts'
import { announcementsBeforeCentres, announcementsOfCentres } from './announcements/index.ts'
import { boilerplates } from './boilerplates.ts'
import { centres } from './centres/index.ts'
import { events } from './events/index.ts'
import { forumReports } from './forum-reports/index.ts'
import { forums } from './forums/index.ts'
import { guidance } from './guidance/index.ts'
import { media } from './media.ts'
import { networks } from './networks.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { statements } from './statements/index.ts'
import { svetlogoryeOrganisations } from './svetlogorye/organisations.ts'
import { svetlogoryePeople } from './svetlogorye/people.ts'
import { topics } from './topics.ts'

/** The demonstration content, each document after those that it refers to. */
export const seedDocuments: SeedDocument[] = [
  ...organisations,
  ...svetlogoryeOrganisations,
  ...topics,
  ...people,
  ...svetlogoryePeople,
  ...media,
  ...boilerplates,
  ...networks,
  ...forums,
  ...events,
  ...guidance,
  ...announcementsBeforeCentres,
  ...centres,
  ...announcementsOfCentres,
  ...forumReports,
  ...statements,
]

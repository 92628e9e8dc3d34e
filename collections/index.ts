import type { ContentType } from '../src/content/content-type.ts'
import { announcements } from './announcements/config.ts'
import { apiClients } from './api-clients/config.ts'
import { boilerplates } from './boilerplates/config.ts'
import { events } from './events/config.ts'
import { centres } from './centres/config.ts'
import { forumReports } from './forum-reports/config.ts'
import { forums } from './forums/config.ts'
import { guidance } from './guidance/config.ts'
import { icd10Codes } from './icd10-codes/config.ts'
import { media } from './media/config.ts'
import { networks } from './networks/config.ts'
import { organisations } from './organisations/config.ts'
import { people } from './people/config.ts'
import { searchSynonyms } from './search-synonyms/config.ts'
import { statements } from './statements/config.ts'
import { topics } from './topics/config.ts'
import { users } from './users/config.ts'

/** The registry: one line for each content type, in the order of the admin menu. */
export const contentTypes: ContentType[] = [
  statements,
  forumReports,
  guidance,
  announcements,
  centres,
  networks,
  forums,
  events,
  people,
  organisations,
  topics,
  boilerplates,
  media,
  icd10Codes,
  searchSynonyms,
  apiClients,
  users,
]

import type { ContentType } from '../src/content/content-type.ts'
import { announcements } from './announcements/config.ts'
import { forumReports } from './forum-reports/config.ts'
import { guidance } from './guidance/config.ts'
import { media } from './media/config.ts'
import { organisations } from './organisations/config.ts'
import { people } from './people/config.ts'
import { statements } from './statements/config.ts'
import { topics } from './topics/config.ts'
import { users } from './users/config.ts'

/** The registry: one line for each content type, in the order of the admin menu. */
export const contentTypes: ContentType[] = [
  statements,
  forumReports,
  guidance,
  announcements,
  people,
  organisations,
  topics,
  media,
  users,
]

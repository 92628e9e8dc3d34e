import type { SeedDocument } from '../document.ts'
import { centres } from './centres.ts'
import { forums } from './forums.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { publications } from './publications.ts'
import { topics } from './topics.ts'

/** The demonstration content, each document after those that it refers to. */
export const seedDocuments: SeedDocument[] = [
  ...organisations,
  ...topics,
  ...people,
  ...forums,
  ...centres,
  ...publications,
]

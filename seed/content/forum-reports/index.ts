import type { SeedDocument } from '../../document.ts'
import { healthyCity2 } from './healthy-city-2.ts'
import { realAsiReport } from './real-asi.ts'
import { realForumReports } from './real.ts'
import { svetlogoryeReports } from './svetlogorye.ts'
import { svetlogoryeReportsRu } from './svetlogorye-ru.ts'

export const forumReports: SeedDocument[] = [
  ...realForumReports,
  ...realAsiReport,
  healthyCity2,
  ...svetlogoryeReports,
  ...svetlogoryeReportsRu,
]

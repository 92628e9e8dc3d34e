import type { SeedDocument } from '../../document.ts'
import { chupsheva } from '../sources/competence-centres.ts'
import { foreword } from '../sources/foreword.ts'
import { addresses } from './addresses.ts'
import { comments } from './comments.ts'
import { pressReleases } from './press-releases.ts'
import { cityStatements } from './statements.ts'

export const statements: SeedDocument[] = [
  foreword,
  chupsheva,
  ...pressReleases,
  ...addresses,
  ...comments,
  ...cityStatements,
]

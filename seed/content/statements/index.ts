import type { SeedDocument } from '../../document.ts'
import { chupsheva } from '../sources/competence-centres.ts'
import { foreword } from '../sources/foreword.ts'

export const statements: SeedDocument[] = [foreword, chupsheva]

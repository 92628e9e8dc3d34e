import type { SeedDocument } from '../../document.ts'
import { realForums } from './real.ts'
import { svetlogoryeForums } from './svetlogorye.ts'

export const forums: SeedDocument[] = [...realForums, ...svetlogoryeForums]

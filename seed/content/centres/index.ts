import type { SeedDocument } from '../../document.ts'
import { clinics } from './clinics.ts'
import { interregionalCentre } from './interregional.ts'
import { otherCentres } from './others.ts'

export const centres: SeedDocument[] = [interregionalCentre, ...clinics, ...otherCentres]

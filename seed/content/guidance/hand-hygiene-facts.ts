import type { Refer } from '../../document.ts'
import { published } from './shared.ts'

/** What both versions of the guideline on hand hygiene have in common. */
export const handHygieneFacts = (refer: Refer) => ({
  kind: 'clinical-recommendation',
  icd10Codes: ['Z29.9'],
  population: { group: 'both' },
  specialties: ['therapy', 'surgery', 'paediatrics'],
  careSettings: ['outpatient', 'inpatient', 'day-hospital', 'home'],
  interventionTypes: ['prevention', 'education'],
  ...published(refer, 'departament', 'gigiena'),
})

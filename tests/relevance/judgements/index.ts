import { abbreviations } from './abbreviations.ts'
import { caseForms } from './case-forms.ts'
import { english } from './english.ts'
import { icd10 } from './icd10.ts'
import type { Group } from './judgement.ts'
import { wrongLayout } from './layout.ts'
import { names } from './names.ts'
import { phrases } from './phrases.ts'
import { plurals } from './plurals.ts'
import { suppletives } from './suppletives.ts'
import { typos } from './typos.ts'

/**
 * The relevance set: judged by what the texts mean, at first before any engine was asked. What reading the
 * answers of all engines changed since stands in `docs/performance.md`.
 */
export const groups: Group[] = [
  caseForms,
  plurals,
  suppletives,
  abbreviations,
  typos,
  wrongLayout,
  phrases,
  names,
  icd10,
  english,
]

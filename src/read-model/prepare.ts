import type { LedgerRecord } from '../ledger/entry.ts'
import type { Analyser } from '../search/analysis.ts'
import { localise, type LocalisedEdition, type Placed } from './edition.ts'
import { toEscapedText, type EscapedText } from './escaped-text.ts'
import { sayOf, type Said } from './said.ts'
import { toTextColumn, type TextColumn } from './text-column.ts'
import type { TypeNumbers } from './type-numbers.ts'

/** A rich text as it is written. */
export interface PreparedRichText {
  /** Index of the field among those of the type. */
  field: number
  html: EscapedText
  json: TextColumn
}

/** An edition in one locale as it is written. */
export interface PreparedEdition extends Omit<LocalisedEdition, 'richTexts'> {
  /** `data` as it is stored. */
  json: TextColumn
  richTexts: readonly PreparedRichText[]
  /** Null for a record, which is known by its title alone. */
  said: Said | null
}

export type PreparedRendition = Placed<PreparedEdition>

/**
 * A record with what is written of it. Most of the work on a record needs to know nothing but the record,
 * and can be done elsewhere; where that is missing, it is done when the record is applied.
 */
export interface PreparedRecord extends LedgerRecord {
  prepared?: readonly PreparedEdition[]
}

/** @returns a function that makes what is written of a record, without a look at the read model */
export function createPreparer(
  types: TypeNumbers,
  analyser: Analyser,
): (record: LedgerRecord) => PreparedEdition[] {
  return (record) => {
    const type = types.numberOf(record.entry.type)
    if (type === undefined) return []
    const model = types.modelOf(type)
    return localise(record, model).map(({ richTexts, ...edition }) => ({
      ...edition,
      json: toTextColumn(JSON.stringify(edition.data)),
      richTexts: [...richTexts].map(([field, { html, json }]) => ({
        field,
        html: toEscapedText(html),
        json: toTextColumn(JSON.stringify(json)),
      })),
      said: sayOf(analyser, model, { ...edition, richTexts }),
    }))
  }
}

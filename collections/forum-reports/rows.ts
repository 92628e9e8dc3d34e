import type { ArrayField } from 'payload'
import type { Label } from '../../src/content/content-type.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

interface Rows extends Pick<ArrayField, 'name' | 'fields' | 'hooks'> {
  label: Label
  /** What one row is, as the button that adds one calls it. */
  row: Label
  typeName: string
}

/** A list of rows that are folded until they are worked on, so that a long form stays short. */
export function rows({ label, row, typeName, ...rest }: Rows): ArrayField {
  return {
    type: 'array',
    ...rest,
    label,
    labels: { singular: row, plural: label },
    custom: { delivery: { typeName } },
    admin: { components: foldRows },
  }
}

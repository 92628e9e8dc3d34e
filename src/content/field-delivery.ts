import type { Field, Tab } from 'payload'
import type { FieldDelivery } from './content-type.ts'

/** What a field says of its delivery, in detail; nothing where it is internal. */
export function deliveryOf(field: Field | Tab): Exclude<FieldDelivery, false> {
  return said(field) || {}
}

/** Whether a field is delivered nowhere; `deriveType` says which are. */
export function isInternal(field: Field | Tab): boolean {
  const name = 'name' in field ? field.name : undefined
  const type = 'type' in field ? field.type : undefined
  return (
    said(field) === false ||
    name === 'id' ||
    name?.startsWith('_') === true ||
    type === 'ui' ||
    type === 'join' ||
    ('hidden' in field && field.hidden === true)
  )
}

function said(field: Field | Tab): FieldDelivery | undefined {
  return (field.custom as { delivery?: FieldDelivery } | undefined)?.delivery
}

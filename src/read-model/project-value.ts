import type { FieldModel, FrozenFields, JsonValue } from '../content/model.ts'
import { isRecord } from './json.ts'

/**
 * A frozen value as the content model of today describes it, or null where it does not fit:
 * editions are never altered, so an old one may hold what the model no longer knows.
 */
export function projectScalar(field: FieldModel, value: JsonValue | undefined): JsonValue {
  if ('many' in field && field.many) return asArray(value).flatMap((item) => project(field, item))
  return project(field, value)[0] ?? null
}

function project(field: FieldModel, value: JsonValue | undefined): JsonValue[] {
  const projected = convert[field.kind]?.(field, value ?? null) ?? null
  return projected === null ? [] : [projected]
}

type Convert = (field: FieldModel, value: JsonValue) => JsonValue

const convert: { [kind in FieldModel['kind']]?: Convert } = {
  text: (_, value) => (typeof value === 'string' ? value : null),
  number: (_, value) => (typeof value === 'number' ? value : null),
  boolean: (_, value) => (typeof value === 'boolean' ? value : null),
  dateTime: (_, value) => toInstant(value),
  day: (_, value) => toInstant(value)?.slice(0, 10) ?? null,
  json: (_, value) => value,
  enum: (field, value) =>
    'choices' in field && field.choices.some((choice) => choice.value === value) ? value : null,
}

/** @returns the instant in ISO 8601, UTC; null when the value is none */
export function toInstant(value: JsonValue | undefined): string | null {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null
  return new Date(value).toISOString()
}

/** A list stays a list, a single value becomes a list of one, nothing an empty list. */
export function asArray(value: JsonValue | undefined): JsonValue[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** The fields of a group or row; none where the value is something else. */
export function asFields(value: JsonValue | undefined): FrozenFields {
  return isRecord(value) ? value : {}
}

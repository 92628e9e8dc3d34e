import type { FrozenReference, JsonValue } from '../content/model.ts'

/** Whether a JSON value is an object. */
export function isRecord(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a JSON value is a frozen reference. */
export function isReference(
  value: JsonValue | undefined,
): value is JsonValue & { type: string; id: string } & FrozenReference {
  return isRecord(value) && typeof value.type === 'string' && typeof value.id === 'string'
}

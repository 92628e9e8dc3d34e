import canonicalize from 'canonicalize'

/**
 * Serialises a JSON value canonically (JCS, RFC 8785): equal values give equal bytes whatever the
 * order of their keys, so that a hash of the text identifies the value.
 * @throws TypeError when the value is not representable in JSON (undefined, NaN, Infinity)
 */
export function toCanonicalJson(value: unknown): string {
  assertJson(value, '$')
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form.')
  return text
}

/** `canonicalize` drops what JSON cannot say; a record that is hashed must not lose anything. */
function assertJson(value: unknown, path: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (Array.isArray(value)) return value.forEach((item, i) => assertJson(item, `${path}[${i}]`))
  if (typeof value === 'object' && isPlain(value))
    return Object.entries(value).forEach(([key, item]) => assertJson(item, `${path}.${key}`))
  throw new TypeError(`${path} is not a JSON value.`)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

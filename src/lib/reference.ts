/** The id of a related document, which Payload hands over as its id or as the whole document. */
export function idOfReference(reference: unknown): string | null {
  const isDocument = typeof reference === 'object' && reference !== null && 'id' in reference
  const id: unknown = isDocument ? reference.id : reference
  return typeof id === 'string' && id !== '' ? id : null
}

/** Stands where Payload would offer to publish past the review: the panel has what may be done. */
export function NoButton() {
  return null
}

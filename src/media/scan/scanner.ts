/** What a search for viruses found. */
export type Verdict = { isClean: true } | { isClean: false; found: string }

/**
 * Searches a file for viruses.
 * @throws ScanFailure when it cannot be searched now
 */
export type Scanner = (bytes: Uint8Array) => Promise<Verdict>

/** Nothing is known of the file: it is not to be stored. */
export class ScanFailure extends Error {
  override readonly name = 'ScanFailure'
}

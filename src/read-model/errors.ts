/** The records do not continue where the read model stands; nothing of the batch was applied. */
export class ReadModelGapError extends Error {
  override name = 'ReadModelGapError'

  constructor(expected: number, found: number) {
    super(
      `The read model needs ledger entry ${expected} next, but got ${found}. ` +
        `Read the ledger after ${expected - 1}.`,
    )
  }
}

/** The ledger is not the one the read model was built from; nothing of the batch was applied. */
export class ReadModelChainError extends Error {
  override name = 'ReadModelChainError'

  constructor(sequence: number) {
    super(
      `Ledger entry ${sequence} does not continue the chain the read model was built from. ` +
        'Reset the read model to build it from this ledger.',
    )
  }
}

/** Whether SQLite says that the file is damaged, so that only building it anew helps. */
export function isCorruption(error: unknown): boolean {
  const code = errorCode(error) ?? ''
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}

/** The code that SQLite or Node gave an error, if any; not all of the driver's are of one class. */
export function errorCode(error: unknown): string | null {
  const isObject = typeof error === 'object' && error !== null
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : null
}

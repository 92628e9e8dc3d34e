import { createCommitSignal } from '../lib/commit-signal.ts'

/** Heard when groups of synonyms were changed in this process. */
export const synonymsSignal = createCommitSignal()
